package no.spinn.applications.record.barometer;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * The counties by number, since 1 January 2024 (Statistics Norway, "Standard for fylkesinndeling"). Numbers of earlier
 * divisions, such as 30 for Viken or 12 for Hordaland, are counted separately and have no name here, because they do not
 * correspond to any current county.
 */
public final class Counties {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("03", "Oslo"),
            entry("11", "Rogaland"),
            entry("15", "Møre og Romsdal"),
            entry("18", "Nordland – Nordlánnda"),
            entry("31", "Østfold"),
            entry("32", "Akershus"),
            entry("33", "Buskerud"),
            entry("34", "Innlandet"),
            entry("39", "Vestfold"),
            entry("40", "Telemark"),
            entry("42", "Agder"),
            entry("46", "Vestland"),
            entry("50", "Trøndelag – Trööndelage"),
            entry("55", "Troms – Romsa – Tromssa"),
            entry("56", "Finnmark – Finnmárku – Finmarkku"));

    private Counties() {}

    public static Optional<String> name(String number) {
        return Optional.ofNullable(NAMES.get(number));
    }
}
