package no.spinn.portal.events;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The types in the tables of docs/events.md, by the word of their topic; under {@code webhooks} those that have none. */
final class EventsPage {

    private static final Pattern WORD = Pattern.compile("(?<=`)[^`|, ]+(?=`)");
    private static final String SAME = "…";

    private final Map<String, Set<String>> types = new TreeMap<>();

    private EventsPage() {}

    static Map<String, Set<String>> types() throws IOException {
        EventsPage page = new EventsPage();
        Files.readString(Contracts.ROOT.resolve("docs/events.md")).lines().forEach(page::addRow);
        return page.types;
    }

    private void addRow(String line) {
        String[] cells = line.split("\\|");
        if (line.startsWith("| `spinn.")) {
            types.put(Topics.word(cells[1]), expanded(cells[2]));
        } else if (line.startsWith("| `no.spinn.")) {
            types.computeIfAbsent("webhooks", first -> new TreeSet<>()).addAll(expanded(cells[1]));
        }
    }

    private static Set<String> expanded(String cell) {
        Set<String> types = new TreeSet<>();
        String whole = "";
        for (MatchResult word : WORD.matcher(cell).results().toList()) {
            String type = expanded(word.group(), whole);
            whole = word.group().startsWith("no.spinn.") ? word.group() : whole;
            types.add(type);
        }
        types.removeIf(type -> type.contains("<"));
        return types;
    }

    /** A word is a type, or the end of one that begins as the whole one before, or what stands for the place in a pattern. */
    private static String expanded(String word, String whole) {
        if (word.startsWith(SAME)) {
            return whole.replaceFirst("[^.]+\\.v\\d+$", word.substring(SAME.length()));
        }
        return word.contains(".") ? word : whole.replaceFirst("<[a-z]+>", word);
    }
}
