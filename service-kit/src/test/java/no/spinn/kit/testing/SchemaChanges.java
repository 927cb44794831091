package no.spinn.kit.testing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges the statements of new migrations. The build before knows no table and no column that they create, and may use all others. */
final class SchemaChanges {

    private record Rule(Pattern pattern, String fault) {

        Rule(String pattern, String fault) {
            this(Pattern.compile(pattern), fault);
        }
    }

    private static final String NAME = "(?:if (?:not )?exists )?(?:only )?([\\w.\"]+)";
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table " + NAME + ".*");
    private static final Pattern ALTERED = Pattern.compile("alter table " + NAME + " (.*)");
    private static final Pattern UNIQUE = Pattern.compile("create unique index .*?\\bon " + NAME + ".*");
    private static final Pattern UPDATED = Pattern.compile("update " + NAME + "(?: as \\w+| (?!set )\\w+)? set (.*)");
    private static final Pattern DELETED = Pattern.compile("(?:delete from|truncate(?: table)?) " + NAME + ".*");
    private static final Pattern ADDED = Pattern.compile(
            "add (?!(?:constraint|check|unique|primary|foreign|exclude)\\b)(?:column )?" + NAME + " .*");

    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");

    private static final List<Rule> STATEMENTS = List.of(
            new Rule("drop .*", "drops what the build before may use"),
            new Rule("alter (?!table )\\w+ .* rename .*", "renames"));

    private static final List<Rule> ACTIONS = List.of(
            new Rule("drop .*|alter .* drop (?!not null).*", "drops what the build before may use"),
            new Rule("rename .*|set schema .*", "renames"),
            new Rule("alter .* set not null", "demands a value"),
            new Rule("alter (?:column )?\\S+ (?:set data )?type .*", "changes a type, which may narrow it"),
            new Rule("add (?:constraint|check|unique|primary|foreign|exclude)\\b.*", "forbids what was allowed"),
            new Rule(
                    "add (?=.*\\b(?:not null|primary key)\\b)(?!.*\\b(?:default|generated|\\w*serial)\\b).*",
                    "demands a value"));

    private final Set<String> tables = new HashSet<>();
    private final Set<String> columns = new HashSet<>();

    /** @param statements all new ones */
    SchemaChanges(Stream<String> statements) {
        statements.forEach(this::remember);
    }

    /** Why the build before may fail after this statement; empty if it only adds. */
    Optional<String> fault(String statement) {
        return first(STATEMENTS, statement)
                .or(() -> known(UNIQUE, statement).map(table -> "forbids what was allowed"))
                .or(() -> known(DELETED, statement).map(table -> "deletes rows"))
                .or(() -> known(UPDATED, statement).flatMap(this::rewriting))
                .or(() -> known(ALTERED, statement).flatMap(SchemaChanges::taking));
    }

    private void remember(String statement) {
        Matcher created = CREATED.matcher(statement);
        if (created.matches()) {
            tables.add(created.group(1));
        }
        Matcher altered = ALTERED.matcher(statement);
        if (altered.matches()) {
            actions(altered.group(2))
                    .map(ADDED::matcher)
                    .filter(Matcher::matches)
                    .forEach(added -> columns.add(altered.group(1) + "." + added.group(1)));
        }
    }

    /** The match, if the table is one that the build before knows. */
    private Optional<Matcher> known(Pattern pattern, String statement) {
        return Optional.of(pattern.matcher(statement))
                .filter(Matcher::matches)
                .filter(found -> !tables.contains(found.group(1)));
    }

    private Optional<String> rewriting(Matcher updated) {
        String assignments = withoutParentheses(updated.group(2)).split(" (?:from|where|returning) ", 2)[0];
        return Arrays.stream(assignments.split(","))
                .map(assignment -> assignment.split("=", 2)[0].strip())
                .filter(column -> !columns.contains(updated.group(1) + "." + column))
                .findFirst()
                .map(column -> "rewrites " + column);
    }

    private static Optional<String> taking(Matcher altered) {
        return actions(altered.group(2))
                .flatMap(action -> first(ACTIONS, action).stream())
                .findFirst();
    }

    private static Stream<String> actions(String list) {
        return Arrays.stream(withoutParentheses(list).split(",")).map(String::strip);
    }

    private static Optional<String> first(List<Rule> rules, String sql) {
        return rules.stream()
                .filter(rule -> rule.pattern.matcher(sql).matches())
                .map(Rule::fault)
                .findFirst();
    }

    /** Without them, every comma separates actions, and every word is of the action itself. */
    private static String withoutParentheses(String sql) {
        String outer = INNERMOST.matcher(sql).replaceAll("");
        return outer.equals(sql) ? sql : withoutParentheses(outer);
    }
}
