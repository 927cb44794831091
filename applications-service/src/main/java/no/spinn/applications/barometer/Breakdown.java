package no.spinn.applications.barometer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures in which no number exposes fewer than three organisations. Parts with a number that would are put together,
 * smallest first, until every number of what they are together is nought or of three organisations at least; if that takes
 * all parts and is still too few, nothing is shown. So the parts that are shown cover everything once, and whatever is added
 * up or subtracted of them is again made of whole parts. Only one dimension is shown at a time and nothing can be filtered:
 * sums of single dimensions cannot be combined into a smaller group of which every combination is possible.
 *
 * @param parts those shown, the small ones together at the end; empty when nothing can be shown
 */
public record Breakdown(List<Part> parts) {

    /** The fewest organisations behind a number. */
    public static final int FEWEST = 3;

    /**
     * One part.
     *
     * @param values of the dimension; several when they are put together
     * @param projects by how they are paid for
     */
    public record Part(List<String> values, Map<Financing, Long> projects) {

        public long total() {
            return projects.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static Breakdown of(List<Observation> observations) {
        Map<String, Group> byValue = new TreeMap<>();
        for (Observation observation : observations) {
            byValue.computeIfAbsent(observation.value(), value -> new Group(value))
                    .add(observation);
        }
        List<Group> open = new ArrayList<>(byValue.values());
        Group pool = new Group();
        open.removeIf(group -> {
            boolean small = !group.isShowable();
            if (small) {
                pool.addAll(group);
            }
            return small;
        });
        open.sort(Comparator.comparingLong(Group::size));
        while (!pool.isShowable() && !open.isEmpty()) {
            pool.addAll(open.removeFirst());
        }
        if (!pool.isShowable()) {
            return new Breakdown(List.of());
        }
        open.sort(Comparator.comparing(group -> group.values.getFirst()));
        List<Part> parts = new ArrayList<>(open.stream().map(Group::part).toList());
        if (!pool.values.isEmpty()) {
            parts.add(pool.part());
        }
        return new Breakdown(List.copyOf(parts));
    }

    private static final class Group {

        private final List<String> values = new ArrayList<>();
        private final Map<Financing, Set<String>> organisations = new EnumMap<>(Financing.class);
        private final Map<Financing, Long> projects = new EnumMap<>(Financing.class);

        private Group() {
            for (Financing financing : Financing.values()) {
                organisations.put(financing, new HashSet<>());
                projects.put(financing, 0L);
            }
        }

        private Group(String value) {
            this();
            values.add(value);
        }

        private void add(Observation observation) {
            organisations
                    .computeIfAbsent(observation.financing(), none -> new HashSet<>())
                    .add(observation.organisation());
            projects.merge(observation.financing(), observation.projects(), Long::sum);
        }

        private void addAll(Group other) {
            values.addAll(other.values);
            other.organisations.forEach((financing, more) -> organisations
                    .computeIfAbsent(financing, none -> new HashSet<>())
                    .addAll(more));
            other.projects.forEach((financing, more) -> projects.merge(financing, more, Long::sum));
        }

        private boolean isShowable() {
            return organisations.values().stream().allMatch(one -> one.isEmpty() || one.size() >= FEWEST);
        }

        private long size() {
            return projects.values().stream().mapToLong(Long::longValue).sum();
        }

        private Part part() {
            return new Part(values.stream().sorted().toList(), new LinkedHashMap<>(projects));
        }
    }
}
