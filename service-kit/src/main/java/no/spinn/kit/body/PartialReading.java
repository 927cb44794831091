package no.spinn.kit.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree of which parts cannot be read. Jackson stops at the first such part, so each part is cut out of the tree, and the rest
 * is read again.
 */
final class PartialReading {

    /** How many characters are read again at most, together. More faults than that cost would be an attack. */
    private static final int MAX_READ = 4 << 20;

    private final ObjectReader reader;
    private final JsonNode tree;
    private final Faults faults = new Faults();
    private final Set<String> cut = new HashSet<>();
    private int attempts;

    /** @param length of the text of the tree */
    PartialReading(ObjectReader reader, JsonNode tree, int length) {
        this.reader = reader;
        this.tree = tree;
        this.attempts = MAX_READ / Math.max(length, 1) + 1;
    }

    /** What could be read; null if it is nothing. */
    @Nullable
    Object read() {
        while (attempts-- > 0) {
            try {
                return reader.readValue(tree);
            } catch (JsonProcessingException unreadable) {
                if (!cutOut(unreadable)) {
                    return null;
                }
            } catch (IOException e) {
                throw new IllegalStateException("a tree is in memory", e);
            }
        }
        return null;
    }

    Faults faults() {
        return faults;
    }

    /** Whether a fault is about what could be read. One of a whole may only follow from the part that is missing. */
    boolean isOfWhatWasRead(Fault fault) {
        return cut.stream().noneMatch(part -> contains(part, fault.pointer()) || contains(fault.pointer(), part));
    }

    private static boolean contains(String whole, String part) {
        return part.equals(whole) || part.startsWith(whole + "/");
    }

    private boolean cutOut(JsonProcessingException unreadable) {
        Fault fault = JsonFault.of(unreadable);
        // What fails only because a part of it is missing has no fault of its own.
        if (cut.stream().noneMatch(part -> contains(fault.pointer(), part))) {
            faults.add(fault);
        }
        return unreadable instanceof JsonMappingException mapping && cutOut(mapping.getPath());
    }

    /** Whether something was cut out. A part that cannot be missing takes what it is part of with it. */
    private boolean cutOut(List<Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        List<Reference> around = path.subList(0, path.size() - 1);
        JsonNode holder = find(around);
        if (!cut.add(JsonFault.pointer(path)) || holder == null) {
            return cutOut(around);
        }
        remove(holder, path.getLast());
        return true;
    }

    private @Nullable JsonNode find(List<Reference> path) {
        JsonNode found = tree;
        for (Reference step : path) {
            found = step.getFieldName() == null ? found.get(step.getIndex()) : found.get(step.getFieldName());
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    // An element leaves its place empty, since the pointers to those behind it must stay right.
    private static void remove(JsonNode holder, Reference part) {
        if (holder instanceof ObjectNode object) {
            object.remove(part.getFieldName());
        } else if (holder instanceof ArrayNode array && part.getIndex() < array.size()) {
            array.set(part.getIndex(), NullNode.instance);
        }
    }
}
