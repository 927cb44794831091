package no.spinn.applications.upstream.call;

import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The legal nature of a decision on an application. Differs between instruments, also for the same applicant.
 *
 * @param individualDecision whether it is an individual decision (enkeltvedtak)
 * @param appeal null when the decision cannot be appealed, or the right of appeal is not known
 * @param notAppealable why the decision cannot be appealed; null when it can, or this is not known
 * @param stateAid on what basis grants are state aid; null when that varies or is not stated
 */
public record DecisionRules(
        boolean individualDecision,
        @Nullable RightOfAppeal appeal,
        @Nullable LocalizedText notAppealable,
        @Nullable StateAidBasis stateAid) {

    /** The default where nothing is stated: the rule of the law, with an appeal body yet to be named. */
    public static final DecisionRules UNSTATED = new DecisionRules(true, null, null, null);

    private static final int WEEKS_BY_LAW = 3;

    /** Weeks to appeal: three unless stated otherwise (forvaltningsloven § 29). */
    public int weeksForAppeal() {
        return appeal == null ? WEEKS_BY_LAW : appeal.weeks();
    }
}
