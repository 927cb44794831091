package no.spinn.instruments.history;

import java.util.List;

/** How states are written down. The history only keeps them. */
public interface StateFormat {

    String write(Object state);

    <T> T read(String text, Class<T> type);

    /** What the later one says differently, in the order of its text. */
    List<Difference> differences(Object earlier, Object later);
}
