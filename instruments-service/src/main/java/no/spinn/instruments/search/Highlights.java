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

/** Shows where a text says what was looked for. */
@ApplicationScoped
public class Highlights {

    private final Stems stems;

    Highlights(Stems stems) {
        this.stems = stems;
    }

    /** A piece of a text. */
    public record Piece(String text, boolean match) {}

    /**
     * Texts in pieces, which together are the text; of those that have a match. Pieces need no markup, so a reader's program
     * cannot mistake words for it.
     */
    public Map<String, List<Piece>> mark(Collection<String> texts, Results results) {
        TextQuery query = results.text();
        if (query == null) {
            return Map.of();
        }
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(Words.of(text)));
        Map<String, Stem> stemsOfWords = stems.of(words);
        Map<String, List<Piece>> marked = new HashMap<>();
        for (String text : texts) {
            List<Piece> pieces = pieces(Words.normal(text), query, stemsOfWords);
            if (pieces.stream().anyMatch(Piece::match)) {
                marked.put(text, pieces);
            }
        }
        return marked;
    }

    private static List<Piece> pieces(String text, TextQuery query, Map<String, Stem> stems) {
        List<Piece> pieces = new ArrayList<>();
        Matcher words = Words.matcher(text);
        int done = 0;
        while (words.find()) {
            String word = Words.lower(words.group());
            Stem stem = stems.get(word);
            if (stem != null && query.isAskedFor(word, stem)) {
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
