package no.spinn.applications.record.barometer;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be published of how projects are paid for, at one moment. All answers are based on the same counts. */
public final class Barometer {

    private final Instant countedAt;
    private final Map<Cell, Counts> counts;
    private final Set<Cell> published;

    private Barometer(Instant countedAt, Map<Cell, Counts> counts, Set<Cell> published) {
        this.countedAt = countedAt;
        this.counts = counts;
        this.published = published;
    }

    static Barometer of(List<ProjectGroup> all, Instant countedAt) {
        Map<Cell, Counts> counts = new HashMap<>();
        for (ProjectGroup group : all) {
            Tables.ALL.forEach(table -> {
                Cell cell = Cell.of(group.place(), table);
                counts.put(cell, counts.getOrDefault(cell, Counts.NONE).plus(group));
            });
        }
        return new Barometer(countedAt, counts, Suppression.publishable(all));
    }

    /**
     * A line of an answer.
     *
     * @param counts null when they are withheld
     */
    public record Line(Cell cell, @Nullable Counts counts) {}

    /**
     * The answer to a question.
     *
     * @param total the line of all projects that match the question
     * @param lines one for each group that has projects
     */
    public record Answer(Line total, List<Line> lines) {}

    public Instant countedAt() {
        return countedAt;
    }

    public Answer answer(Question question) {
        return new Answer(line(new Cell(question.filters())), question.by().isEmpty() ? List.of() : lines(question));
    }

    private List<Line> lines(Question question) {
        Set<Dimension> table = EnumSet.copyOf(question.by());
        table.addAll(question.filters().keySet());
        return counts.keySet().stream()
                .filter(cell -> cell.isOf(table) && cell.agreesWith(question.filters()))
                .sorted(Comparator.comparing(cell -> question.by().stream()
                        .map(dimension -> String.valueOf(cell.values().get(dimension)))
                        .toList()
                        .toString()))
                .map(this::line)
                .toList();
    }

    private Line line(Cell cell) {
        if (!counts.containsKey(cell)) {
            return new Line(cell, Counts.NONE);
        }
        return new Line(cell, published.contains(cell) ? counts.get(cell) : null);
    }
}
