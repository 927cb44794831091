package no.spinn.instruments.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An entry of the search index. */
public record SearchEntry(UUID id, Texts texts, Traits traits) {

    /** The languages that both texts have. */
    public static List<String> languages(LocalizedText title, LocalizedText summary) {
        return Arrays.stream(Language.values())
                .filter(language -> title.in(language) != null && summary.in(language) != null)
                .map(Language::tag)
                .toList();
    }

    /**
     * The searchable texts; the earlier ones weigh more.
     *
     * @param title the title in lists
     * @param summary the other texts in lists
     * @param rest the other texts of the page
     */
    public record Texts(LocalizedText title, List<LocalizedText> summary, List<LocalizedText> rest) {}

    /**
     * The values for filters.
     *
     * @param instrumentId the instrument of a call; for an instrument, its own id
     * @param applicantTypes codes of the types that no criterion excludes
     * @param themes codes; empty for all
     * @param regions numbers of counties; empty for all
     * @param languages tags of the languages of its texts
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

    /** The limits of the amount to apply for; null is no limit. */
    public record Amounts(
            String currency,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}
}
