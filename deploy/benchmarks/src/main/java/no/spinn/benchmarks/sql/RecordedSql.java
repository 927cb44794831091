package no.spinn.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads transactions from a log with every statement. */
final class RecordedSql {

    private static final Pattern ENTRY = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (\\w+): +(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:execute \\S+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** The statements of the current transaction, by session. */
    private final Map<String, List<String>> open = new HashMap<>();

    private final String marker;
    private final List<List<String>> transactions = new ArrayList<>();

    private RecordedSql(String marker) {
        this.marker = marker;
    }

    /**
     * The statements, with their values, of each selected transaction, in the order in which they ended.
     *
     * @param marker selects a transaction: one of its statements contains these words
     */
    static List<List<String>> of(Path log, long from, String marker) throws IOException {
        RecordedSql recorded = new RecordedSql(marker);
        String text = Files.readString(log).substring((int) from);
        String session = "";
        String level = "";
        StringBuilder message = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                recorded.take(session, level, message.toString());
                session = entry.group(1);
                level = entry.group(2);
                message = new StringBuilder(entry.group(3));
            } else {
                message.append(' ').append(line.strip());
            }
        }
        recorded.take(session, level, message.toString());
        return recorded.transactions;
    }

    private void take(String session, String level, String message) {
        List<String> transaction = open.computeIfAbsent(session, first -> new ArrayList<>());
        Matcher statement = STATEMENT.matcher(message);
        if (level.equals("DETAIL") && !transaction.isEmpty()) {
            transaction.add(filled(transaction.removeLast(), message));
        } else if (level.equals("LOG") && statement.matches()) {
            takeStatement(statement.group(1).strip(), transaction);
        }
    }

    private void takeStatement(String sql, List<String> transaction) {
        switch (sql) {
            case "BEGIN" -> transaction.clear();
            case "COMMIT", "ROLLBACK" -> {
                if (transaction.stream().anyMatch(one -> one.contains(marker))) {
                    transactions.add(List.copyOf(transaction));
                }
                transaction.clear();
            }
            default -> transaction.add(sql);
        }
    }

    private static String filled(String sql, String detail) {
        Map<String, String> values = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.put(parameter.group(1), parameter.group(2));
        }
        return PLACE.matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
