package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A full-text query: an entry matches when it has all terms, in one of the languages. */
record TextQuery(List<Term> terms, Map<String, Stem> stems) {

    /** The query as PostgreSQL's tsquery. Stems are letters and digits, so nothing needs escaping. */
    String tsquery() {
        return terms.stream().map(this::anyOf).collect(Collectors.joining(" & "));
    }

    private String anyOf(Term term) {
        return term.words().stream()
                .flatMap(word -> lexemes(word, term.beginning()))
                // A stop word of one language has no stem in it.
                .filter(lexeme -> !lexeme.isEmpty())
                .map(lexeme -> "'" + lexeme + (term.beginning() ? "':*" : "'"))
                .distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    // The beginning of a word has no ending, so the stemmer may cut off letters that belong to it.
    private Stream<String> lexemes(String word, boolean beginning) {
        Stem stem = stem(word);
        return beginning
                ? Stream.of(word, stem.norwegian(), stem.english())
                : Stream.of(stem.norwegian(), stem.english());
    }

    /** Whether a word with this stem matches the query. */
    boolean matches(String word, Stem stem) {
        return terms.stream()
                .anyMatch(term -> term.words().stream().anyMatch(asked -> matchesTerm(term, asked, word, stem)));
    }

    private boolean matchesTerm(Term term, String asked, String word, Stem stem) {
        if (term.beginning() && word.startsWith(asked)) {
            return true;
        }
        Stem wanted = stem(asked);
        return stem.isOfNoStopWord()
                && (stem.norwegian().equals(wanted.norwegian())
                        || stem.english().equals(wanted.english()));
    }

    private Stem stem(String word) {
        return stems.getOrDefault(word, new Stem(word, word));
    }
}
