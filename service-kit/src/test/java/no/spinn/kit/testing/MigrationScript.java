package no.spinn.kit.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the statements of a migration. */
final class MigrationScript {

    private static final Pattern CONTRACT = Pattern.compile("(?is)\\bcontract:\\s*\\S.*\\bsince \\d+\\.\\d+\\.\\d+\\b");

    private static final Pattern TAG = Pattern.compile("\\$\\w*\\$");

    /** After these words, a statement of a DO block begins. */
    private static final Pattern BLOCK = Pattern.compile("\\b(?:do|begin|then|else|loop)\\b");

    /**
     * A statement in lower case and on one line, without comments, texts and the bodies of functions.
     *
     * @param contract whether a comment above or in it says {@code contract: what no longer needs it, since 1.2.0}
     */
    record Statement(String sql, boolean contract) {}

    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder sql = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private boolean insideBlock;
    private int position;

    private MigrationScript(String text) {
        this.text = text;
    }

    static List<Statement> statements(String text) {
        MigrationScript script = new MigrationScript(text);
        while (script.position < text.length()) {
            script.readNext();
        }
        script.endStatement();
        return script.statements;
    }

    private void readNext() {
        if (text.startsWith("--", position)) {
            readComment("\n");
        } else if (text.startsWith("/*", position)) {
            readComment("*/");
        } else if (text.charAt(position) == '\'') {
            position = after("'", position + 1);
            sql.append("''");
        } else if (TAG.matcher(text).region(position, text.length()).lookingAt()) {
            readDollarQuote();
        } else if (text.charAt(position) == ';') {
            position++;
            endStatement();
        } else {
            sql.append(text.charAt(position++));
        }
    }

    private void readComment(String end) {
        int begin = position + 2;
        position = after(end, begin);
        comments.append(text, begin, position);
        sql.append(' ');
    }

    /** What a DO block says, the migration does. What a function says is done later, if at all. */
    private void readDollarQuote() {
        String tag = text.substring(position, after("$", position + 1));
        if (insideBlock) {
            insideBlock = false;
            position += tag.length();
        } else if (oneLine(sql).startsWith("do")) {
            insideBlock = true;
            position += tag.length();
        } else {
            position = after(tag, position + tag.length());
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private void endStatement() {
        boolean contract = CONTRACT.matcher(comments).find();
        String statement = oneLine(sql);
        Stream<String> parts = insideBlock ? Arrays.stream(BLOCK.split(statement)) : Stream.of(statement);
        parts.map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> statements.add(new Statement(part, contract)));
        sql.setLength(0);
        comments.setLength(0);
    }

    private static String oneLine(CharSequence sql) {
        return sql.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
