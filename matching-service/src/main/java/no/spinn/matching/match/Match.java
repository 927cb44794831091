package no.spinn.matching.match;

import java.time.Instant;
import java.util.Comparator;
import no.spinn.matching.call.Call;
import no.spinn.matching.verdict.Judgement;
import no.spinn.matching.verdict.Verdict;

/** One call as it looks to one project. */
public record Match(Judgement judgement, double fit) implements Comparable<Match> {

    // Best first: the verdict, then the fit, then what closes soonest; the id makes the order total.
    private static final Comparator<Match> ORDER = Comparator.comparing(Match::verdict)
            .thenComparing(Comparator.comparingDouble(Match::fit).reversed())
            .thenComparing(match -> match.call().closesAt(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(match -> match.call().id());

    static Match of(Judgement judgement) {
        return new Match(judgement, Fit.of(judgement));
    }

    public Call call() {
        return judgement.call();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }
}
