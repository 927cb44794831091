package no.spinn.benchmarks.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The words of one of the lists beside this class; each line has one thing in three languages. */
record Phrases(List<Text> texts) {

    static Phrases of(String list) {
        try (InputStream lines = Objects.requireNonNull(Phrases.class.getResourceAsStream(list + ".txt"), list)) {
            return new Phrases(new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Text::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses earlier lines more often, because some words are more frequent than others. */
    Text choose(RandomGenerator chance) {
        double early = chance.nextDouble();
        return texts.get((int) (texts.size() * early * early));
    }
}
