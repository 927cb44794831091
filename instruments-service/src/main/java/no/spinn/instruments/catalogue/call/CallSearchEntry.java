package no.spinn.instruments.catalogue.call;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Presentation;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.search.SearchEntry;
import no.spinn.instruments.search.SearchEntry.Amounts;
import no.spinn.instruments.search.SearchEntry.Texts;
import no.spinn.instruments.search.SearchEntry.Traits;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The search entry of a call: its own words and those of its instrument, and its traits. */
final class CallSearchEntry {

    private CallSearchEntry() {}

    static SearchEntry of(Call call, List<Criterion> criteria, Vocabulary vocabulary) {
        CallTerms terms = call.terms();
        Instrument.Profile instrument = call.instrument().profile();
        Presentation presentation = instrument.presentation();
        List<LocalizedText> rest = new ArrayList<>();
        call.ownCriteria().stream().map(Criterion::text).forEach(rest::add);
        terms.requiredAttachments().stream().map(RequiredAttachment::title).forEach(rest::add);
        return new SearchEntry(
                call.id(),
                new Texts(
                        terms.texts().title(),
                        List.of(
                                terms.texts().summary(),
                                presentation.name(),
                                instrument.provider().name()),
                        rest),
                new Traits(
                        call.state().code(),
                        instrument.provider().id(),
                        call.instrument().id(),
                        instrument.nature().name().toLowerCase(Locale.ROOT),
                        ApplicantTypes.admittedBy(criteria, vocabulary),
                        orElse(terms.audience().themes(), presentation.themes()),
                        orElse(terms.audience().regions(), presentation.regions()),
                        SearchEntry.languages(
                                terms.texts().title(), terms.texts().summary()),
                        call.opensAt(),
                        call.closesAt(),
                        amounts(terms.funding())));
    }

    private static List<String> orElse(List<String> own, List<String> inherited) {
        return own.isEmpty() ? inherited : own;
    }

    /** The widest limits that any applicant has. */
    private static @Nullable Amounts amounts(Funding funding) {
        List<AmountLimits> limits = Stream.concat(
                        Stream.ofNullable(funding.amountLimits()),
                        funding.grantLimits().stream().map(GrantLimit::amounts).filter(Objects::nonNull))
                .toList();
        return limits.stream()
                .flatMap(limit -> Stream.of(limit.minimum(), limit.maximum()))
                .filter(Objects::nonNull)
                .map(Money::currency)
                .findFirst()
                .map(currency -> new Amounts(
                        currency,
                        widest(limits, AmountLimits::minimum, BigDecimal::min),
                        widest(limits, AmountLimits::maximum, BigDecimal::max)))
                .orElse(null);
    }

    private static @Nullable BigDecimal widest(
            List<AmountLimits> limits, Function<AmountLimits, @Nullable Money> end, BinaryOperator<BigDecimal> wider) {
        boolean open = limits.stream().map(end).anyMatch(Objects::isNull);
        return open
                ? null
                : limits.stream()
                        .map(end)
                        .map(limit -> Objects.requireNonNull(limit).value())
                        .reduce(wider)
                        .orElse(null);
    }
}
