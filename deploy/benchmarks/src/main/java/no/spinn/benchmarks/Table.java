package no.spinn.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measures as a Markdown table, which reads well in a terminal too. */
final class Table {

    private static final String ROW = "| %-46s | %10s | %10s | %6s | %8s | %-3s |%n";

    private Table() {}

    static String of(List<Measure> measures) {
        StringBuilder table = new StringBuilder()
                .append(ROW.formatted("metric", "ours", "peer", "ratio", "at most", "met"))
                .append(ROW.formatted("---", "--:", "--:", "--:", "--:", "---"));
        for (Measure one : measures) {
            table.append(ROW.formatted(
                    one.metric(),
                    number(one.ours()) + " " + one.unit(),
                    one.peer() == null ? "" : number(one.peer()) + " " + one.unit(),
                    number(one.ratio()),
                    one.target() == null ? "" : number(one.target()) + " " + one.unit(),
                    one.target() == null ? "" : one.met() ? "yes" : "NO"));
        }
        return table.toString();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
