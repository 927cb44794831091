package no.spinn.instruments.history;

import java.util.List;

/** Serializes states. The history only stores them. */
public interface StateFormat {

    String write(Object state);

    <T> T read(String text, Class<T> type);

    /** The differences of the later state, in the order of its members. */
    List<Difference> differences(Object earlier, Object later);
}
