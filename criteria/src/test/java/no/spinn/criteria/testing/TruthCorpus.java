package no.spinn.criteria.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;

/**
 * Conditions with facts and their truth, in {@code truths.json}: every operator on every type of facts, met, not met and unknown.
 * Everything that judges conditions is tested with it.
 */
public final class TruthCorpus {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private TruthCorpus() {}

    /** One line of the corpus. */
    public record Entry(Condition condition, Facts facts, Truth truth) {}

    private record Line(Object condition, Map<String, Object> facts, String truth) {

        Entry entry() {
            return new Entry(
                    Condition.fromJson(condition),
                    Facts.fromJson(facts),
                    Truth.valueOf(truth.toUpperCase(Locale.ROOT)));
        }
    }

    public static List<Entry> entries() {
        try (InputStream file = TruthCorpus.class.getResourceAsStream("truths.json")) {
            return JSON.readValue(Objects.requireNonNull(file), new TypeReference<List<Line>>() {}).stream()
                    .map(Line::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
