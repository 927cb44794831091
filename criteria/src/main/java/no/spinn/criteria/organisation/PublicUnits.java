package no.spinn.criteria.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An extract of public organisations, for when no register can be asked. The file {@code public-units.csv} lies beside this class.
 *
 * <ul>
 *   <li>Municipalities: Statistics Norway, KLASS 582 of 2023, carried over the changes of 2024, with the names of KLASS 131. Haram is
 *       missing, since its number is not in that list.
 *   <li>Agencies, counties, KS: a list of about 2020. A name can have changed since, and the counties that were established in 2024
 *       are missing.
 * </ul>
 */
public final class PublicUnits {

    private static final String FILE = "public-units.csv";

    /** A comma outside of quotes: one name has commas. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Map<String, PublicUnit> UNITS = read();

    private PublicUnits() {}

    /** The organisation with this number of nine digits; empty if it is none of the extract. */
    public static Optional<PublicUnit> find(String number) {
        return Optional.ofNullable(UNITS.get(number));
    }

    public static Collection<PublicUnit> all() {
        return UNITS.values();
    }

    /** A name as people write it, when the extract has the one that a register writes in capitals; else the name of the register. */
    public static String written(String number, String registered) {
        return find(number)
                .map(PublicUnit::name)
                .filter(name -> name.equalsIgnoreCase(registered))
                .orElse(registered);
    }

    private static Map<String, PublicUnit> read() {
        try (InputStream file = PublicUnits.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return lines.lines()
                    .skip(1)
                    .map(PublicUnits::unit)
                    .collect(Collectors.toUnmodifiableMap(PublicUnit::number, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicUnit unit(String line) {
        String[] row = COMMA.split(line, -1);
        return new PublicUnit(
                row[0], row[1].replace("\"", ""), row[2], row[3].isEmpty() ? null : row[3], LocalDate.parse(row[4]));
    }
}
