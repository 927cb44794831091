package no.spinn.instruments.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into lower-case words. The service does this and not the database, so that texts, queries and highlights
 * agree on what a word is, and Æ, Ø and Å do not depend on the locale of the database.
 */
final class Tokenizer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private Tokenizer() {}

    static List<String> of(String text) {
        return matcher(normal(text))
                .results()
                .map(found -> lower(found.group()))
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }

    /** Matches the words of a text, which has to be {@linkplain #normal normalized}. */
    static Matcher matcher(String text) {
        return WORD.matcher(text);
    }

    /** Composes letters and their accents to one character each, as Norwegian keyboards do. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
