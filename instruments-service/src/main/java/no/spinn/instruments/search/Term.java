package no.spinn.instruments.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The search term for one word of a query.
 *
 * @param words the alternatives; several when the word as typed is unknown
 * @param beginning whether longer words that begin with it match as well
 */
record Term(List<String> words, boolean beginning) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}]+(,[\\p{L}\\p{N}]+)*\\*?");

    static Term exactly(String word) {
        return new Term(List.of(word), false);
    }

    /** The text in a cursor, so that the next page has the same terms even when the dictionary has grown. */
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
