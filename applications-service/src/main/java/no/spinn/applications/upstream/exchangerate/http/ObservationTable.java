package no.spinn.applications.upstream.exchangerate.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.applications.upstream.exchangerate.ExchangeRate;

/**
 * The table of observations in the CSV of Norges Bank: separated by semicolons, with the names of the columns in the first
 * line. An answer with a row that cannot be understood is refused as a whole.
 */
final class ObservationTable {

    private static final String SEPARATOR = ";";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With or without commas between thousands. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    /** What is multiplied by ten to this power is one unit: 2 for a rate of a hundred Swedish kronor. */
    private static final Pattern EXPONENT = Pattern.compile("\\d");

    private static final Set<String> COLUMNS = Set.of("BASE_CUR", "QUOTE_CUR", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Map<String, Integer> columns = new HashMap<>();

    private ObservationTable(String header) {
        String[] names = cells(header);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        if (!columns.keySet().containsAll(COLUMNS)) {
            throw new IllegalArgumentException("no table with the columns " + COLUMNS);
        }
    }

    /** Throws {@link IllegalArgumentException} when it is no such table. */
    static List<ExchangeRate> read(String text) {
        List<String> lines = text.replaceFirst("^" + BYTE_ORDER_MARK, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        ObservationTable table = new ObservationTable(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(ObservationTable::cells)
                .flatMap(row -> table.rate(row).stream())
                .toList();
    }

    /** Returns nothing for an index, which Norges Bank publishes among the currencies, and for a day without a value. */
    private Optional<ExchangeRate> rate(String[] row) {
        String currency = cell(row, "BASE_CUR");
        String value = cell(row, "OBS_VALUE");
        if (!cell(row, "QUOTE_CUR").equals("NOK")) {
            throw new IllegalArgumentException("a rate in " + cell(row, "QUOTE_CUR"));
        }
        return CURRENCIES.contains(currency) && !value.isEmpty()
                ? Optional.of(new ExchangeRate(
                        currency, day(cell(row, "TIME_PERIOD")), kroner(value, cell(row, "UNIT_MULT"))))
                : Optional.empty();
    }

    private static BigDecimal kroner(String value, String exponent) {
        if (!NUMBER.matcher(value).matches() || !EXPONENT.matcher(exponent).matches()) {
            throw new IllegalArgumentException("a value of %s, multiplied by 10^%s".formatted(value, exponent));
        }
        return new BigDecimal(value.replace(",", "")).movePointLeft(Integer.parseInt(exponent));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day of " + text, e);
        }
    }

    private String cell(String[] row, String name) {
        int column = Objects.requireNonNull(columns.get(name), name);
        if (column >= row.length) {
            throw new IllegalArgumentException("no " + name);
        }
        return row[column];
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(SEPARATOR, -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toArray(String[]::new);
    }
}
