package no.spinn.systemtests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What every consumer is told of calls: their versions in the order in which they come, without repeats. */
final class CallEvents {

    private static final String TOPIC = "spinn.calls.v1";

    private CallEvents() {}

    /** What is told once each of the calls has come this far, or none has for too long. */
    static Map<UUID, List<String>> upTo(String change, Collection<UUID> calls) {
        Instant deadline = Instant.now().plus(Calls.PATIENCE);
        Map<UUID, List<String>> told = told(calls);
        while (!allHaveCome(change, told) && Instant.now().isBefore(deadline)) {
            told = told(calls);
        }
        return told;
    }

    private static boolean allHaveCome(String change, Map<UUID, List<String>> told) {
        return told.values().stream()
                .allMatch(all -> !all.isEmpty() && all.getLast().endsWith(change));
    }

    private static Map<UUID, List<String>> told(Collection<UUID> calls) {
        Map<UUID, List<String>> told = new HashMap<>();
        calls.forEach(call -> told.put(call, new ArrayList<>()));
        for (EventLog.Event event : EventLog.of(TOPIC)) {
            List<String> all = told.get(UUID.fromString(event.subject()));
            String news = event.version() + " " + event.type().replaceAll("no\\.spinn\\.call\\.|\\.v1", "");
            if (all != null && !all.contains(news)) {
                all.add(news);
            }
        }
        return told;
    }
}
