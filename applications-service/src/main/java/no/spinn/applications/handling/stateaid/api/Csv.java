package no.spinn.applications.handling.stateaid.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180). A cell that a spreadsheet would execute as a formula is prefixed with an
 * apostrophe, which makes it text (CSV injection).
 */
final class Csv {

    static final String MEDIA_TYPE = "text/csv";

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /** Also full-width characters, which some spreadsheets accept, and after the white space that they skip. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\h]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private Csv() {}

    /** Writes a header and rows; every line has a line end, including the last one. */
    static String of(List<String> header, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(Object value) {
        String text = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
