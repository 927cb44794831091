package no.spinn.criteria.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.spinn.kit.language.LocalizedText;

/**
 * Municipalities and counties of Norway, by Statistics Norway: KLASS 131 and 104, versions of 2018 to 2024. The files lie beside
 * this class.
 */
final class Register {

    private static final int NAME = 1;
    private static final int VALID_TO = 3;

    private Register() {}

    /** Those that exist now. */
    static List<ListedCode> municipalities() {
        return rows("municipalities.csv").stream()
                .filter(row -> row[VALID_TO].isEmpty())
                .map(Register::named)
                .toList();
    }

    static List<ListedCode> counties() {
        return rows("counties.csv").stream().map(Register::named).toList();
    }

    /** The changes of municipality numbers since 2018. */
    static Succession succession() {
        return new Succession(rows("municipality-changes.csv").stream()
                .map(row -> new Succession.Change(row[1], row[2]))
                .toList());
    }

    private static ListedCode named(String[] row) {
        return new ListedCode(row[0], new LocalizedText(row[NAME], row[NAME], row[NAME]));
    }

    private static List<String[]> rows(String file) {
        InputStream stream = Register.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("there is no " + file);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
