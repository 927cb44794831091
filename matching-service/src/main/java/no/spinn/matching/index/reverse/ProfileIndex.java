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
import no.spinn.matching.index.reverse.Part.PartAnswer;
import no.spinn.matching.index.reverse.ProfileSet.Slice;
import no.spinn.matching.language.condition.Condition;
import org.roaringbitmap.RoaringBitmap;

/**
 * Stored profiles at one moment, ready for the reverse question. Never changes: {@link #with} makes another one, which shares
 * what has stayed, so that readers never wait. Changes go to small parts that are merged as they grow; a profile that was
 * replaced keeps its row where it was, without counting. Both cost a little, so that a new index from the source is due after
 * many of them, see {@link #changes}.
 */
public final class ProfileIndex {

    /** A part joins the next one when it is not this many times as large: there are few, and a profile seldom moves. */
    private static final int GROWTH = 4;

    private final List<Part> parts;
    private final int changes;

    private ProfileIndex(List<Part> parts, int changes) {
        this.parts = List.copyOf(parts);
        this.changes = changes;
    }

    /** Reads a source such as {@link ProfileSource#readAll}: profiles by ascending id. */
    public static ProfileIndex read(Consumer<Consumer<IndexedProfile>> source) {
        Segment.Builder builder = new Segment.Builder();
        source.accept(builder::add);
        return new ProfileIndex(List.of(Part.large(builder.build())), 0);
    }

    /** Of one profile the last change counts. */
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

    /** How many profiles have changed since the source was read. */
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

    /** What eligibility criteria say of each profile: together they are met, not met or unknown, and so is the verdict. */
    public Audience ask(List<Condition> criteria) {
        Condition together = new Condition.All(criteria);
        List<PartAnswer> answers =
                parts.stream().map(part -> part.ask(together)).toList();
        return new Audience(
                set(answers, PartAnswer::met), set(answers, PartAnswer::unknown), set(answers, PartAnswer::notMet));
    }

    private ProfileSet set(List<PartAnswer> answers, Function<PartAnswer, RoaringBitmap> rows) {
        return new ProfileSet(IntStream.range(0, parts.size())
                .mapToObj(i -> new Slice(parts.get(i).segment(), rows.apply(answers.get(i))))
                .toList());
    }
}
