package no.spinn.benchmarks.reach;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The typical call as a Lucene query. Lucene has two truth values only, so the profiles that fail a criterion need a
 * query of their own.
 */
final class LuceneQuestion {

    private LuceneQuestion() {}

    static Query met() {
        return all(
                oneOf("sector", TypicalCall.SECTORS),
                is("country", "NO"),
                any(oneOf("sector", TypicalCall.ANY_SIZE), atLeast("population", TypicalCall.LEAST_POPULATION)),
                oneOf("theme", TypicalCall.THEMES),
                is("userDriven", "true"),
                oneOf("availability", TypicalCall.AVAILABILITY),
                LongField.newRangeQuery("budget.NOK", LucenePeer.cents(TypicalCall.LEAST_BUDGET), Long.MAX_VALUE),
                between("months", TypicalCall.LEAST_MONTHS, TypicalCall.MOST_MONTHS),
                is("predetermined", "false"),
                any(
                        is("companyPartner", "true"),
                        is("researchPartner", "true"),
                        atLeast("partners", TypicalCall.ENOUGH_PARTNERS)),
                LongField.newRangeQuery("requested.NOK", 0, LucenePeer.cents(TypicalCall.MOST_REQUESTED)),
                any(
                        noneOf("sector", List.of(TypicalCall.LIMITED)),
                        between("share", 0, LucenePeer.share(TypicalCall.MOST_SHARE))),
                oneOf("county", TypicalCall.COUNTIES),
                atLeast("start", LucenePeer.day(TypicalCall.FIRST_START)),
                between("end", Integer.MIN_VALUE, LucenePeer.day(TypicalCall.LAST_END)));
    }

    static Query failed() {
        return any(
                noneOf("sector", TypicalCall.SECTORS),
                noneOf("country", List.of("NO")),
                all(noneOf("sector", TypicalCall.ANY_SIZE), between("population", 0, TypicalCall.LEAST_POPULATION - 1)),
                noneOf("theme", TypicalCall.THEMES),
                is("userDriven", "false"),
                noneOf("availability", TypicalCall.AVAILABILITY),
                LongField.newRangeQuery("budget.NOK", 0, LucenePeer.cents(TypicalCall.LEAST_BUDGET) - 1),
                LongField.newRangeQuery(
                        "requested.NOK", LucenePeer.cents(TypicalCall.MOST_REQUESTED) + 1, Long.MAX_VALUE),
                all(is("sector", TypicalCall.LIMITED), atLeast("share", LucenePeer.share(TypicalCall.MOST_SHARE) + 1)),
                noneOf("county", TypicalCall.COUNTIES),
                between("start", Integer.MIN_VALUE, LucenePeer.day(TypicalCall.FIRST_START) - 1),
                atLeast("end", LucenePeer.day(TypicalCall.LAST_END) + 1),
                between("months", 0, TypicalCall.LEAST_MONTHS - 1),
                atLeast("months", TypicalCall.MOST_MONTHS + 1),
                is("predetermined", "true"),
                all(
                        is("companyPartner", "false"),
                        is("researchPartner", "false"),
                        between("partners", 0, TypicalCall.ENOUGH_PARTNERS - 1)));
    }

    private static Query is(String field, String code) {
        return new TermQuery(new Term(field, code));
    }

    private static Query oneOf(String field, Collection<String> codes) {
        return any(codes.stream().map(code -> is(field, code)).toArray(Query[]::new));
    }

    /** The profiles whose codes are known and are none of these. */
    private static Query noneOf(String field, Collection<String> codes) {
        return new BooleanQuery.Builder()
                .add(is(LucenePeer.KNOWN, field), Occur.FILTER)
                .add(oneOf(field, codes), Occur.MUST_NOT)
                .build();
    }

    private static Query atLeast(String field, int bound) {
        return between(field, bound, Integer.MAX_VALUE);
    }

    private static Query between(String field, int from, int to) {
        return IntField.newRangeQuery(field, from, to);
    }

    private static Query all(Query... queries) {
        return combined(Occur.FILTER, queries).build();
    }

    private static Query any(Query... queries) {
        return combined(Occur.SHOULD, queries).build();
    }

    private static BooleanQuery.Builder combined(Occur occur, Query... queries) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        for (Query query : queries) {
            combined.add(query, occur);
        }
        return combined;
    }
}
