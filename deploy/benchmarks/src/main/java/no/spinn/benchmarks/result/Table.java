package no.spinn.benchmarks.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures as a Markdown table. */
public final class Table {

    private static final String ROW = "| %-46s | %12s | %12s | %6s | %19s | %-3s |%n";

    private Table() {}

    /** Aligned, for a terminal. */
    public static String of(List<Measure> measures) {
        StringBuilder table = new StringBuilder()
                .append(ROW.formatted("metric", "ours", "peer", "ratio", "target", "met"))
                .append(ROW.formatted("---", "--:", "--:", "--:", "--:", "---"));
        for (Measure one : measures) {
            table.append(ROW.formatted(cells(one).toArray()));
        }
        return table.toString();
    }

    /** For a page: with the group of each row, and with the day and the commit on which it was measured. */
    static String withRuns(List<Row> rows) {
        StringBuilder table = new StringBuilder()
                .append("| group | metric | ours | peer | ratio | target | met | measured |\n")
                .append("| --- | --- | --: | --: | --: | --: | --- | --- |\n");
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(cells(row.measure()));
            cells.addFirst(row.group());
            cells.addLast("%s, %s".formatted(row.run().date(), row.run().commit()));
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return table.toString();
    }

    static String ours(Measure one) {
        return amount(one.ours(), one.unit());
    }

    static String target(Measure one) {
        return one.target() == null || one.goal() == null
                ? ""
                : one.goal().words() + " "
                        + (one.goal().isOfRatio() ? ratio(one.target()) : amount(one.target(), one.unit()));
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static List<String> cells(Measure one) {
        return List.of(
                one.metric(),
                ours(one),
                one.peer() == null ? "" : amount(one.peer(), one.unit()),
                one.ratio() == null ? "" : ratio(one.ratio()),
                target(one),
                one.target() == null ? "" : one.met() ? "yes" : "NO");
    }

    private static String amount(double value, String unit) {
        return "%s %s".formatted(number(value), unit).strip();
    }

    // Counts have no decimals, small times have more.
    private static String number(double value) {
        String format = value >= 100 || value == Math.rint(value) ? "%,.0f" : value < 1 ? "%.2f" : "%.1f";
        return String.format(Locale.ROOT, format, value);
    }
}
