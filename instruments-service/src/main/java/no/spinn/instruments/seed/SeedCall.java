package no.spinn.instruments.seed;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.Audience;
import no.spinn.instruments.catalogue.call.CallDates;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.CallTexts;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.Funding;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of calls.yaml.
 *
 * @param instrument a slug
 * @param opens the time from the first start to the opening
 * @param closes the time from the first start to the deadline; null means continuous intake
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

    /** During office hours, so that the contact can answer the last questions. */
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
                new CallTexts(title, summary),
                Audience.ALL,
                new Funding(budget, amountLimits, List.of()),
                CallDates.NONE,
                false,
                form,
                requiredAttachments,
                contact);
    }
}
