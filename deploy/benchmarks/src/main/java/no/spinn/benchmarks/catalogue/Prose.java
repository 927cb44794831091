package no.spinn.benchmarks.catalogue;

import java.util.random.RandomGenerator;

/** Titles and texts about some three thousand things that public bodies do. */
final class Prose {

    private final Phrases stems = Phrases.of("stems");
    private final Phrases endings = Phrases.of("endings");
    private final Phrases places = Phrases.of("places");
    private final Phrases titles = Phrases.of("titles");
    private final Phrases sentences = Phrases.of("sentences");

    int things() {
        return stems.texts().size() * endings.texts().size();
    }

    Text title(RandomGenerator chance) {
        return fill(titles.choose(chance), chance);
    }

    Text text(RandomGenerator chance, int length) {
        Text text = fill(sentences.choose(chance), chance);
        for (int sentence = 1; sentence < length; sentence++) {
            text = text.then(fill(sentences.choose(chance), chance));
        }
        return text;
    }

    private Text fill(Text pattern, RandomGenerator chance) {
        return pattern.with("{thing}", thing(chance))
                .with("{other}", thing(chance))
                .with("{place}", places.choose(chance))
                .capitalised();
    }

    private Text thing(RandomGenerator chance) {
        return stems.choose(chance).compound(endings.choose(chance));
    }
}
