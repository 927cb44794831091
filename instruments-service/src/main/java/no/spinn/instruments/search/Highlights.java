package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Marks the matching words of texts. */
@ApplicationScoped
public class Highlights {

    private final StemCache stems;

    Highlights(StemCache stems) {
        this.stems = stems;
    }

    /** A piece of a text. */
    public record Piece(String text, boolean match) {}

    /**
     * Splits each text that has a match into pieces, which together are the text. Pieces need no markup, so a client cannot
     * mistake words for markup.
     */
    public Map<String, List<Piece>> mark(Collection<String> texts, Results results) {
        TextQuery query = results.text();
        if (query == null) {
            return Map.of();
        }
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(Tokenizer.of(text)));
        Map<String, Stem> stemsOfWords = stems.of(words);
        Map<String, List<Piece>> marked = new HashMap<>();
        for (String text : texts) {
            List<Piece> pieces = pieces(Tokenizer.normal(text), query, stemsOfWords);
            if (pieces.stream().anyMatch(Piece::match)) {
                marked.put(text, pieces);
            }
        }
        return marked;
    }

    private static List<Piece> pieces(String text, TextQuery query, Map<String, Stem> stems) {
        List<Piece> pieces = new ArrayList<>();
        Matcher words = Tokenizer.matcher(text);
        int done = 0;
        while (words.find()) {
            String word = Tokenizer.lower(words.group());
            Stem stem = stems.get(word);
            if (stem != null && query.matches(word, stem)) {
                add(text.substring(done, words.start()), false, pieces);
                add(words.group(), true, pieces);
                done = words.end();
            }
        }
        add(text.substring(done), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean match, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, match));
        }
    }
}
