package no.spinn.instruments.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one word of a question is taken to mean.
 *
 * @param words any of these; several where the word as it was typed is not known
 * @param beginning whether a longer word is meant too
 */
record Term(List<String> words, boolean beginning) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}]+(,[\\p{L}\\p{N}]+)*\\*?");

    static Term exactly(String word) {
        return new Term(List.of(word), false);
    }

    /** For a cursor: the next page asks the same even when more words are known by then. */
    String text() {
        return String.join(",", words) + (beginning ? "*" : "");
    }

    static Optional<Term> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean beginning = text.endsWith("*");
        String words = beginning ? text.substring(0, text.length() - 1) : text;
        return Optional.of(new Term(Arrays.asList(words.split(",", -1)), beginning));
    }
}
