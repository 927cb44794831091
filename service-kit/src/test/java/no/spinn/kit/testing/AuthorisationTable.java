package no.spinn.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The committed table of who may do what: a row for each operation, a column for each role. */
final class AuthorisationTable {

    private static final Pattern ROW = Pattern.compile("\\| `(\\S+ \\S+)` \\| (.*) \\|");
    private static final String NEXT = " | ";
    private static final String OTHER = "; ";
    private static final String STATES = " in ";

    private final List<String> columns;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    AuthorisationTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    static AuthorisationTable read(Path file, List<String> columns) throws IOException {
        AuthorisationTable table = new AuthorisationTable(columns);
        if (Files.exists(file)) {
            ROW.matcher(Files.readString(file))
                    .results()
                    .forEach(row ->
                            table.cells.put(row.group(1), List.of(row.group(2).split(Pattern.quote(NEXT)))));
        }
        return table;
    }

    /** Adds a row. */
    void put(OpenApiDocument.Operation operation, Map<String, Map<String, Integer>> statuses) {
        cells.put(
                name(operation),
                columns.stream()
                        .map(statuses::get)
                        .map(AuthorisationTable::cell)
                        .toList());
    }

    /** The status for a role in a state; empty if there is no such row or column. */
    OptionalInt status(OpenApiDocument.Operation operation, String role, String state) {
        List<String> row = cells.getOrDefault(name(operation), List.of());
        int column = columns.indexOf(role);
        return column < 0 || row.size() != columns.size() ? OptionalInt.empty() : status(row.get(column), state);
    }

    /** The document with all rows. */
    String text() {
        String heading = String.join(NEXT, columns);
        return """
                # Who may do what

                Written by `AuthorisationTest`, which asks a running service for every operation in every role and state, each time with
                a token that has the scope. A cell is the status that is answered, where it differs by state with the states. 401, 403
                and 404 refuse the caller, 404 without telling that there is anything. Every other status comes after the
                caller was found to be in its right: 2xx did it, 409 is no for the state, 412, 422 and 400 for what was sent.

                | operation | %s |
                | --- | %s |
                %s
                """.formatted(
                        heading,
                        heading.replaceAll("[^|]+", " --- ").strip(),
                        cells.entrySet().stream()
                                .map(row -> "| `%s` | %s |".formatted(row.getKey(), String.join(NEXT, row.getValue())))
                                .collect(Collectors.joining("\n")));
    }

    private static String name(OpenApiDocument.Operation operation) {
        return operation.method() + " " + operation.template();
    }

    /** The most frequent status, and the states with another one. */
    private static String cell(Map<String, Integer> byState) {
        Map<Integer, List<String>> states = new LinkedHashMap<>();
        byState.forEach((state, status) ->
                states.computeIfAbsent(status, first -> new ArrayList<>()).add(state));
        List<Map.Entry<Integer, List<String>>> byFrequency = states.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, List<String>> entry) ->
                                entry.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return byFrequency.stream()
                .map(entry -> entry.equals(byFrequency.getFirst())
                        ? entry.getKey().toString()
                        : entry.getKey() + STATES + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(OTHER));
    }

    private static OptionalInt status(String cell, String state) {
        List<String> parts = List.of(cell.split(OTHER));
        String found = parts.stream()
                .skip(1)
                .filter(part -> List.of(part.split(STATES)[1].split(", ")).contains(state))
                .findFirst()
                .orElse(parts.getFirst());
        return OptionalInt.of(Integer.parseInt(found.split(STATES)[0]));
    }
}
