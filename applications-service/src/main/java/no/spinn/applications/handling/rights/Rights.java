package no.spinn.applications.handling.rights;

import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The rights of an applicant against one dismissal or decision.
 *
 * @param individualDecision whether it is an individual decision (enkeltvedtak)
 * @param act the act that was in force when it was made
 * @param appeal null when it cannot be appealed
 * @param notAppealable why it cannot be appealed; null when it can
 */
public record Rights(
        boolean individualDecision,
        AdministrationAct act,
        @Nullable AppealRight appeal,
        @Nullable LocalizedText notAppealable) {

    private static final Messages WORDS = Messages.of(Rights.class);

    /**
     * Decides the rights. A full grant is an individual decision as well, because its conditions can burden. So is a
     * dismissal. Whether an individual decision can be appealed does not depend on its result.
     *
     * @param result null when an older version of the service sent the notice
     */
    public static Rights of(DecisionRules rules, @Nullable Result result, AdministrationAct act) {
        boolean untilAnswered = result != null && result.grants();
        RightOfAppeal stated = rules.appeal();
        if (rules.notAppealable() != null) {
            return new Rights(rules.individualDecision(), act, null, rules.notAppealable());
        }
        if (stated != null) {
            return new Rights(rules.individualDecision(), act, AppealRight.stated(stated, untilAnswered), null);
        }
        // The instrument says nothing more. By law, individual decisions can be appealed, and no others.
        return rules.individualDecision()
                ? new Rights(true, act, AppealRight.byLaw(act, rules.weeksForAppeal(), untilAnswered), null)
                : new Rights(false, act, null, WORDS.text("no_individual_decision"));
    }

    /** The provision that gives access to the documents of the case; null when none does. */
    public @Nullable LocalizedText access() {
        return individualDecision || appeal != null ? act.access() : null;
    }

    /** Returns the rights that remain after the right to appeal has ended. */
    public Rights withoutAppeal(LocalizedText why) {
        return new Rights(individualDecision, act, null, why);
    }
}
