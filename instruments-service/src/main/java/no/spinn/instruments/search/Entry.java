package no.spinn.instruments.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Something that can be found. */
public record Entry(UUID id, Texts texts, Traits traits) {

    /** The languages in which both can be read. */
    public static List<String> languages(LocalizedText title, LocalizedText summary) {
        return Arrays.stream(Language.values())
                .filter(language -> title.in(language) != null && summary.in(language) != null)
                .map(Language::tag)
                .toList();
    }

    /**
     * The words by which it is found; the earlier lists weigh more.
     *
     * @param title what a reader sees first
     * @param summary what a reader sees beside it
     * @param rest what a reader sees on its page
     */
    public record Texts(LocalizedText title, List<LocalizedText> summary, List<LocalizedText> rest) {}

    /**
     * What it is filtered by.
     *
     * @param instrumentId of an instrument its own
     * @param applicantTypes codes; who is not turned away for what it is
     * @param themes codes; none means all
     * @param regions numbers of counties; none means all
     * @param languages tags of those in which a reader can read it
     */
    public record Traits(
            String status,
            UUID providerId,
            UUID instrumentId,
            String nature,
            List<String> applicantTypes,
            List<String> themes,
            List<String> regions,
            List<String> languages,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Amounts amounts) {}

    /** How much can be applied for; a missing end is no limit. */
    public record Amounts(
            String currency,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}
}
