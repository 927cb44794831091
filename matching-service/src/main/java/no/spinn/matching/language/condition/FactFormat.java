package no.spinn.matching.language.condition;

/** The JSON format of stored facts, for features that know no JSON. */
public interface FactFormat {

    /**
     * Reads values by fact id. A value of a newer version's type is left out, so it counts as unknown.
     *
     * @param json an object
     */
    Facts read(String json);
}
