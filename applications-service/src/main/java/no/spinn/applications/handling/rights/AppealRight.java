package no.spinn.applications.handling.rights;

import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The right to appeal one dismissal or decision.
 *
 * @param body the appeal body; null when only the law says which it is
 * @param bodyName in words that fit in a sentence
 * @param weeks from the day on which the notice arrived
 * @param untilAnswered whether the right ends when the applicant accepts or declines the grant
 */
public record AppealRight(
        @Nullable OrganisationId body,
        LocalizedText bodyName,
        LocalizedText legalBasis,
        int weeks,
        boolean untilAnswered) {

    private static final Messages WORDS = Messages.of(AppealRight.class);

    /** As the instrument states it. */
    static AppealRight stated(RightOfAppeal right, boolean untilAnswered) {
        return new AppealRight(
                right.body().organisation(), right.body().name(), right.legalBasis(), right.weeks(), untilAnswered);
    }

    /** The default of the law: an individual decision can be appealed to the superior body. */
    static AppealRight byLaw(AdministrationAct act, int weeks, boolean untilAnswered) {
        return new AppealRight(null, WORDS.text("superior_body"), act.appeal(), weeks, untilAnswered);
    }
}
