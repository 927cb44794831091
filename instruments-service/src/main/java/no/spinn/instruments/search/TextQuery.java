package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms that an entry has to have, all of them, in one of the languages. */
record TextQuery(List<Term> terms, Map<String, Stem> stems) {

    /** In the syntax of PostgreSQL's tsquery. Stems are letters and digits, so nothing in them needs to be masked. */
    String tsquery() {
        return terms.stream().map(this::anyOf).collect(Collectors.joining(" & "));
    }

    private String anyOf(Term term) {
        return term.words().stream()
                .flatMap(word -> lexemes(word, term.beginning()))
                // A word that means nothing in one of the languages has no stem in it.
                .filter(lexeme -> !lexeme.isEmpty())
                .map(lexeme -> "'" + lexeme + (term.beginning() ? "':*" : "'"))
                .distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    // The beginning of a word is no word, so its own ending may be part of it.
    private Stream<String> lexemes(String word, boolean beginning) {
        Stem stem = stem(word);
        return beginning
                ? Stream.of(word, stem.norwegian(), stem.english())
                : Stream.of(stem.norwegian(), stem.english());
    }

    /** Whether a word with this stem is one that was asked for. */
    boolean isAskedFor(String word, Stem stem) {
        return terms.stream()
                .anyMatch(term -> term.words().stream().anyMatch(asked -> isMeant(term, asked, word, stem)));
    }

    private boolean isMeant(Term term, String asked, String word, Stem stem) {
        if (term.beginning() && word.startsWith(asked)) {
            return true;
        }
        Stem wanted = stem(asked);
        return stem.isOfRareWord()
                && (stem.norwegian().equals(wanted.norwegian())
                        || stem.english().equals(wanted.english()));
    }

    private Stem stem(String word) {
        return stems.getOrDefault(word, new Stem(word, word));
    }
}
