package no.spinn.benchmarks.catalogue;

import java.util.function.UnaryOperator;

/** The same words in Bokmål, Nynorsk and English. */
record Text(String nb, String nn, String en) {

    static Text parse(String line) {
        String[] languages = line.split("\\|", -1);
        if (languages.length != 3) {
            throw new IllegalArgumentException("three languages, please: " + line);
        }
        return new Text(languages[0], languages[1], languages[2]);
    }

    /** Fills the placeholder of this text with the words of another. */
    Text with(String place, Text words) {
        return new Text(nb.replace(place, words.nb), nn.replace(place, words.nn), en.replace(place, words.en));
    }

    /** One word in Norwegian, several in English. */
    Text compound(Text ending) {
        return new Text(nb + ending.nb, nn + ending.nn, en + " " + ending.en);
    }

    Text then(Text next) {
        return new Text(nb + " " + next.nb, nn + " " + next.nn, en + " " + next.en);
    }

    Text capitalised() {
        return each(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    private Text each(UnaryOperator<String> change) {
        return new Text(change.apply(nb), change.apply(nn), change.apply(en));
    }
}
