package no.spinn.criteria.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.spinn.criteria.value.FactType;

/** Reads definitions as their producer sent them. The producer may be newer than this version. */
public final class VocabularyReader {

    private VocabularyReader() {}

    /** Reads JSON, and ignores members that this version does not know. */
    public interface Json {

        /** Throws {@link IllegalArgumentException} when the JSON has another shape. */
        <T> T read(String json, Class<T> shape);
    }

    /** What every version of a producer sends. */
    public record Head(String id, String type) {

        /** Whether this version knows the type. Values of other types count as unknown. */
        public boolean isUnderstood() {
            return FactType.of(type).isPresent();
        }
    }

    /** @param states the JSON of each fact */
    public static Vocabulary read(Collection<String> states, Json json) {
        List<FactDefinition> facts = new ArrayList<>();
        Set<String> notUnderstood = new HashSet<>();
        for (String state : states) {
            Head head = json.read(state, Head.class);
            if (head.isUnderstood()) {
                facts.add(json.read(state, FactDefinition.class));
            } else {
                notUnderstood.add(head.id());
            }
        }
        return Vocabulary.of(facts, notUnderstood);
    }

    /**
     * The id of a fact.
     *
     * @throws IllegalArgumentException when {@link #read} could not read the fact; a type of a newer version is no such case
     */
    public static String requireReadable(String state, Json json) {
        Head head = json.read(state, Head.class);
        if (head.isUnderstood()) {
            json.read(state, FactDefinition.class);
        }
        return head.id();
    }
}
