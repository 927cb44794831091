package no.spinn.benchmarks.result;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All rows that are published, in one file; each has the day and the commit on which it was measured. */
public record Results(List<Row> rows) {

    private static final String FILE = "results.json";

    public Results {
        rows = List.copyOf(rows);
    }

    /** Reads the results in this folder; empty when it has none. */
    public static Results in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? new ObjectMapper().readValue(file.toFile(), Results.class) : new Results(List.of());
    }

    /** Replaces all rows of a group, at the place where they are; a new group comes last. */
    public Results with(String group, Run run, List<Measure> measures) {
        List<Row> merged = new ArrayList<>();
        int place = -1;
        for (Row row : rows) {
            if (!row.group().equals(group)) {
                merged.add(row);
            } else if (place < 0) {
                place = merged.size();
            }
        }
        List<Row> measured =
                measures.stream().map(one -> new Row(group, run, one)).toList();
        merged.addAll(place < 0 ? merged.size() : place, measured);
        return new Results(merged);
    }

    public List<Measure> measures() {
        return rows.stream().map(Row::measure).toList();
    }

    public boolean allMet() {
        return measures().stream().allMatch(Measure::met);
    }

    /** Writes the file and the charts that are drawn from it. */
    public void write(Path folder) throws IOException {
        DefaultIndenter unix = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(unix);
        String json = new ObjectMapper().writer(lines).writeValueAsString(this);
        Files.writeString(Files.createDirectories(folder).resolve(FILE), json + "\n");
        GrowthChart.draw(this, folder);
    }
}
