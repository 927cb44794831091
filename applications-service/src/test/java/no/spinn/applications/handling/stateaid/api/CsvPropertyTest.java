package no.spinn.applications.handling.stateaid.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the cells contain, a reader of RFC 4180 reads it back. */
class CsvPropertyTest {

    @Property
    void canBeReadAgain(@ForAll List<List<String>> rows) {
        List<List<String>> harmless = rows.stream()
                .map(row -> row.stream().map(cell -> "x" + cell).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        List<List<String>> read = read(Csv.of(List.of("head"), harmless));
        assertThat(read.subList(1, read.size())).isEqualTo(harmless);
    }

    /** By the grammar of RFC 4180. */
    private static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
