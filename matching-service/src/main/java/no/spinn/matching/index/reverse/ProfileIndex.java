package no.spinn.matching.index.reverse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.reverse.Part.PartAnswer;
import no.spinn.matching.index.reverse.ProfileSet.Slice;
import org.roaringbitmap.RoaringBitmap;

/**
 * An immutable snapshot of stored profiles that evaluates criteria against all of them. {@link #with} returns a new snapshot
 * that shares the unchanged parts, so that readers never wait. Changes go to small parts that are merged as they grow, as in
 * a log-structured merge tree; the old row of a changed profile stays as a dead row. Both cost some speed, so the index is
 * rebuilt from the source after many changes, see {@link #changes}.
 */
public final class ProfileIndex {

    /**
     * A part is merged with a new one unless it is this many times larger. So parts are few, and a profile is seldom copied.
     */
    private static final int GROWTH = 4;

    private final List<Part> parts;
    private final int changes;

    private ProfileIndex(List<Part> parts, int changes) {
        this.parts = List.copyOf(parts);
        this.changes = changes;
    }

    /** Builds an index from a source such as {@link ProfileSource#readAll}, which has profiles by ascending id. */
    public static ProfileIndex read(Consumer<Consumer<IndexedProfile>> source) {
        Segment.Builder builder = new Segment.Builder();
        source.accept(builder::add);
        return new ProfileIndex(List.of(Part.large(builder.build())), 0);
    }

    /** Applies changes. Of several changes to one profile the last counts. */
    public ProfileIndex with(Collection<? extends ProfileChange> made) {
        Map<UUID, ProfileChange> last = new LinkedHashMap<>();
        made.forEach(change -> last.put(change.id(), change));
        List<Part> next = new ArrayList<>();
        parts.forEach(part -> next.add(part.without(last.keySet())));
        List<IndexedProfile> stored = last.values().stream()
                .flatMap(change -> change instanceof ProfileChange.Stored(IndexedProfile profile)
                        ? Stream.of(profile)
                        : Stream.empty())
                .toList();
        append(next, stored);
        return new ProfileIndex(next, changes + last.size());
    }

    private static void append(List<Part> parts, List<IndexedProfile> stored) {
        List<IndexedProfile> fresh = new ArrayList<>(stored);
        while (!fresh.isEmpty()
                && parts.getLast().canBeMerged()
                && parts.getLast().size() < GROWTH * fresh.size()) {
            parts.removeLast().liveProfiles().forEach(fresh::add);
        }
        if (!fresh.isEmpty()) {
            parts.add(Part.small(fresh.stream()));
        }
    }

    /** The number of changed profiles since the index was built from the source. */
    public int changes() {
        return changes;
    }

    public int size() {
        return parts.stream().mapToInt(Part::size).sum();
    }

    public ProfileSet all() {
        return new ProfileSet(parts.stream()
                .map(part -> new Slice(part.segment(), part.live()))
                .toList());
    }

    /** The verdict of eligibility criteria on each profile: all of them together are met, not met or unknown. */
    public Audience ask(List<Condition> criteria, FactRoles roles) {
        List<PartAnswer> answers =
                parts.stream().map(part -> part.ask(criteria, roles)).toList();
        return new Audience(
                set(answers, PartAnswer::met),
                set(answers, PartAnswer::within),
                set(answers, PartAnswer::unknown),
                set(answers, PartAnswer::notMet));
    }

    private ProfileSet set(List<PartAnswer> answers, Function<PartAnswer, RoaringBitmap> rows) {
        return new ProfileSet(IntStream.range(0, parts.size())
                .mapToObj(i -> new Slice(parts.get(i).segment(), rows.apply(answers.get(i))))
                .toList());
    }
}
