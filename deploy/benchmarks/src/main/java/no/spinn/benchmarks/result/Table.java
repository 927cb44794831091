package no.spinn.benchmarks.result;

import java.util.List;
import java.util.Locale;

/** The measures as a Markdown table, which reads well in a terminal too. */
public final class Table {

    private static final String ROW = "| %-46s | %12s | %12s | %6s | %19s | %-3s |%n";

    private Table() {}

    public static String of(List<Measure> measures) {
        StringBuilder table = new StringBuilder()
                .append(ROW.formatted("metric", "ours", "peer", "ratio", "target", "met"))
                .append(ROW.formatted("---", "--:", "--:", "--:", "--:", "---"));
        for (Measure one : measures) {
            table.append(ROW.formatted(
                    one.metric(),
                    number(one.ours()) + " " + one.unit(),
                    one.peer() == null ? "" : number(one.peer()) + " " + one.unit(),
                    one.ratio() == null ? "" : ratio(one.ratio()),
                    target(one),
                    one.target() == null ? "" : one.met() ? "yes" : "NO"));
        }
        return table.toString();
    }

    private static String target(Measure one) {
        return one.target() == null || one.goal() == null
                ? ""
                : one.goal().words() + " "
                        + (one.goal().isOfRatio() ? ratio(one.target()) : number(one.target()) + " " + one.unit());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
