package no.spinn.benchmarks.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Words to choose from, out of one of the lists beside this class: the same thing in three languages on each line. */
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

    /** Earlier lines are chosen more often, as some words are used more than others. */
    Text choose(RandomGenerator chance) {
        double early = chance.nextDouble();
        return texts.get((int) (texts.size() * early * early));
    }
}
