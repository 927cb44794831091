package no.spinn.instruments.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.Audience;
import no.spinn.instruments.catalogue.call.CallDates;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.CallTexts;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.Funding;
import no.spinn.instruments.catalogue.call.GrantLimit;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.instruments.reference.criterion.Case;
import no.spinn.instruments.reference.criterion.Interpretation;
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
 * @param earliestStart the time from the first start to the earliest start of a project
 * @param latestEnd the time from the first start to the latest end of a project
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
        @Nullable List<GrantLimit> grantLimits,
        @Nullable Period earliestStart,
        @Nullable Period latestEnd,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact,
        @Nullable List<Case> cases) {

    /** During office hours, so that the contact can answer the last questions. */
    private static final LocalTime DEADLINE = LocalTime.of(13, 0);

    CallPlan plan(Instant firstStart) {
        Instant opensAt =
                firstStart.atZone(OsloDays.OSLO).plus(opens).toInstant().truncatedTo(ChronoUnit.SECONDS);
        Instant closesAt = closes == null
                ? null
                : firstStart.atZone(OsloDays.OSLO).plus(closes).with(DEADLINE).toInstant();
        return new CallPlan(terms(firstStart), opensAt, closesAt, List.of(), interpretation());
    }

    /** How people read the text of the call. */
    Interpretation interpretation() {
        return new Interpretation(Objects.requireNonNullElse(cases, List.of()), List.of());
    }

    private CallTerms terms(Instant firstStart) {
        LocalDate today = LocalDate.ofInstant(firstStart, OsloDays.OSLO);
        return new CallTerms(
                new CallTexts(title, summary),
                Audience.ALL,
                new Funding(budget, amountLimits, Objects.requireNonNullElse(grantLimits, List.of())),
                new CallDates(
                        earliestStart == null ? null : today.plus(earliestStart),
                        latestEnd == null ? null : today.plus(latestEnd),
                        null,
                        null),
                false,
                form,
                requiredAttachments,
                contact);
    }
}
