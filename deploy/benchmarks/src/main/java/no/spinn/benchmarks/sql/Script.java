package no.spinn.benchmarks.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A recorded transaction for pgbench, in which some values may vary. */
public final class Script {

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']++|'')*+)'");

    /** Text that pgbench would read as one of its variables. */
    private static final Pattern COLON = Pattern.compile(":(?=[A-Za-z_])");

    private final String preface;
    private final List<String> statements;
    private final Map<String, String> expressions;

    private Script(String preface, List<String> statements, Map<String, String> expressions) {
        this.preface = preface;
        this.statements = statements;
        this.expressions = expressions;
    }

    /** Exactly what was recorded. */
    public static Script of(List<String> transaction) {
        return new Script("", List.copyOf(transaction), Map.of());
    }

    /** Adds lines before the transaction, which may set variables. */
    public Script after(String lines) {
        return new Script(lines + "\n", statements, expressions);
    }

    /** Replaces a recorded value by an expression, also inside a longer text. */
    public Script with(String value, String expression) {
        Map<String, String> more = new HashMap<>(expressions);
        more.put(value, expression);
        return new Script(preface, statements, Map.copyOf(more));
    }

    String text() {
        return statements.stream()
                .map(sql ->
                        LITERAL.matcher(sql).replaceAll(literal -> Matcher.quoteReplacement(varied(literal.group(1)))))
                .collect(Collectors.joining(";\n", preface + "BEGIN;\n", ";\nCOMMIT;\n"));
    }

    private String varied(String content) {
        String whole = expressions.get(content);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, String> one : expressions.entrySet()) {
            int place = content.indexOf(one.getKey());
            if (place >= 0) {
                String before = quoted(content.substring(0, place));
                String after = varied(content.substring(place + one.getKey().length()));
                return "(%s || (%s)::text || %s)".formatted(before, one.getValue(), after);
            }
        }
        return quoted(content);
    }

    private static String quoted(String content) {
        return COLON.matcher(content).find()
                ? "E'%s'".formatted(COLON.matcher(content.replace("\\", "\\\\")).replaceAll("\\\\x3a"))
                : "'%s'".formatted(content);
    }
}
