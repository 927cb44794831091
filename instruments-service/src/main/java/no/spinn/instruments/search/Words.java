package no.spinn.instruments.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text, in lower case. They are cut here and not in the database, so that texts, questions and highlights agree
 * on what a word is, and whatever the locale of the database does with Æ, Ø and Å.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private Words() {}

    static List<String> of(String text) {
        return matcher(normal(text))
                .results()
                .map(found -> lower(found.group()))
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }

    /** Over the words of a text as they stand in it; the text has to be {@linkplain #normal normal}. */
    static Matcher matcher(String text) {
        return WORD.matcher(text);
    }

    /** With letters that are one character each, as they are typed in Norway. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
