package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.handling.assessment.Ranking.Place;
import org.jspecify.annotations.Nullable;

/**
 * An application in the list of a ranking.
 *
 * @param place null for an application without a complete set of scores
 */
public record RankingRow(Application application, @Nullable Place place) {

    /**
     * Where a row stands, whatever the other rows are: a page that continues after it stays right while applications are scored.
     *
     * @param total exact; zero for an application that has no place
     */
    public record Position(boolean scored, boolean passes, BigDecimal total, UUID application)
            implements Comparable<Position> {

        private static final Comparator<Position> ORDER = Comparator.comparing(Position::scored)
                .thenComparing(Position::passes)
                .thenComparing(Position::total)
                .reversed()
                .thenComparing(Position::application);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }

        public static Position read(List<String> written) {
            return new Position(
                    Boolean.parseBoolean(written.getFirst()),
                    Boolean.parseBoolean(written.get(1)),
                    new BigDecimal(written.get(2)),
                    UUID.fromString(written.get(3)));
        }

        public List<String> write() {
            return List.of(
                    Boolean.toString(scored), Boolean.toString(passes), total.toString(), application.toString());
        }
    }

    public Position position() {
        return place == null
                ? new Position(false, false, BigDecimal.ZERO, application.id())
                : new Position(true, place.standing().passes(), place.total(), application.id());
    }
}
