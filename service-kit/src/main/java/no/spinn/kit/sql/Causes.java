package no.spinn.kit.sql;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/** Searches what caused an exception. A failed commit has its reason among the suppressed exceptions, so these count too. */
public final class Causes {

    private static final int MAX_CAUSES = 20;

    private Causes() {}

    /** The nearest exception that matches, the given one included. */
    public static Optional<Throwable> first(Throwable exception, Predicate<Throwable> matches) {
        Queue<Throwable> unseen = new ArrayDeque<>(List.of(exception));
        for (int seen = 0; seen < MAX_CAUSES && !unseen.isEmpty(); seen++) {
            Throwable next = unseen.remove();
            if (matches.test(next)) {
                return Optional.of(next);
            }
            if (next.getCause() != null) {
                unseen.add(next.getCause());
            }
            unseen.addAll(List.of(next.getSuppressed()));
        }
        return Optional.empty();
    }
}
