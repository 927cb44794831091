package no.spinn.systemtests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of calls as a consumer sees them: their versions in order, without duplicates. */
final class CallEvents {

    private static final String TOPIC = "spinn.calls.v1";

    private CallEvents() {}

    /** The events once each of the calls has reached this version; fails after a while without progress. */
    static Map<UUID, List<String>> upTo(String change, Collection<UUID> calls) {
        Instant deadline = Instant.now().plus(Calls.PATIENCE);
        Map<UUID, List<String>> published = published(calls);
        while (!allHaveReached(change, published) && Instant.now().isBefore(deadline)) {
            published = published(calls);
        }
        return published;
    }

    private static boolean allHaveReached(String change, Map<UUID, List<String>> published) {
        return published.values().stream()
                .allMatch(all -> !all.isEmpty() && all.getLast().endsWith(change));
    }

    private static Map<UUID, List<String>> published(Collection<UUID> calls) {
        Map<UUID, List<String>> published = new HashMap<>();
        calls.forEach(call -> published.put(call, new ArrayList<>()));
        for (EventLog.Event event : EventLog.of(TOPIC)) {
            List<String> all = published.get(UUID.fromString(event.subject()));
            String news = event.version() + " " + event.type().replaceAll("no\\.spinn\\.call\\.|\\.v1", "");
            if (all != null && !all.contains(news)) {
                all.add(news);
            }
        }
        return published;
    }
}
