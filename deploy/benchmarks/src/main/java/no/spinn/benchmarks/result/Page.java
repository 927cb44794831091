package no.spinn.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The part of the page about benchmarks that is generated from the results: missed targets, then the table of all rows. */
public final class Page {

    private static final String BEGIN = "<!-- generated from results.json: do not edit from here -->\n";
    private static final String END = "<!-- generated: edit again from here -->\n";

    private Page() {}

    /** Replaces the generated part of this file. */
    public static void write(Path file, Results results) throws IOException {
        Files.writeString(file, replaced(Files.readString(file), results));
    }

    static String replaced(String page, Results results) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no generated part");
        }
        return page.substring(0, begin + BEGIN.length()) + generated(results) + page.substring(end);
    }

    private static String generated(Results results) {
        return "\n%s\n%s\n".formatted(missed(results), Table.withRuns(results.rows()));
    }

    private static String missed(Results results) {
        List<Measure> missed =
                results.measures().stream().filter(one -> !one.met()).toList();
        if (missed.isEmpty()) {
            return "All targets are met.\n";
        }
        StringBuilder list = new StringBuilder("Missed targets: %d.\n\n".formatted(missed.size()));
        missed.forEach(one ->
                list.append("- %s: %s; the target is %s.\n".formatted(one.metric(), result(one), Table.target(one))));
        return list.toString();
    }

    private static String result(Measure one) {
        return one.goal() != null && one.goal().isOfRatio() && one.ratio() != null
                ? "ratio " + Table.ratio(one.ratio())
                : Table.ours(one);
    }
}
