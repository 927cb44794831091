package no.spinn.instruments.seed;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of calls.yaml.
 *
 * @param instrument a slug
 * @param opens from the first start
 * @param closes from the first start; null means continuous intake
 */
record SeedCall(
        UUID id,
        String instrument,
        LocalizedText title,
        LocalizedText summary,
        Period opens,
        @Nullable Period closes,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact) {

    /** When offices are open, so that somebody can answer the last questions. */
    private static final LocalTime DEADLINE = LocalTime.of(13, 0);

    CallPlan plan(Instant firstStart) {
        Instant opensAt =
                firstStart.atZone(OsloDays.OSLO).plus(opens).toInstant().truncatedTo(ChronoUnit.SECONDS);
        Instant closesAt = closes == null
                ? null
                : firstStart.atZone(OsloDays.OSLO).plus(closes).with(DEADLINE).toInstant();
        return new CallPlan(terms(), opensAt, closesAt, List.of());
    }

    private CallTerms terms() {
        return new CallTerms(
                title,
                summary,
                List.of(),
                List.of(),
                budget,
                amountLimits,
                List.of(),
                null,
                null,
                null,
                form,
                requiredAttachments,
                contact);
    }
}
