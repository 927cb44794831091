package no.spinn.applications.record.barometer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.code.ListedCode;
import no.spinn.kit.language.LocalizedText;

/**
 * The counties of today by number. A municipality number from before a merger or a split counts in the county in which all of
 * its successors are. One whose successors are in several counties, such as some of Viken's, counts in the county that it
 * names, which has no name here.
 */
public final class Counties {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final int DIGITS = 2;
    private static final int MUNICIPALITIES_OF_A_COUNTY = 100;
    private static final CodeList COUNTIES = CodeList.of(CodeList.COUNTIES).orElseThrow();
    private static final CodeList MUNICIPALITIES =
            CodeList.of(CodeList.MUNICIPALITIES).orElseThrow();

    private Counties() {}

    public static Optional<LocalizedText> name(String number) {
        return COUNTIES.name(number);
    }

    /** The county of today of a municipality number of any year; what is none stays as it is. */
    static String today(String number) {
        if (!MUNICIPALITY.matcher(number).matches()) {
            return number;
        }
        List<String> counties = successors(number)
                .map(Counties::prefix)
                .distinct()
                .filter(COUNTIES::has)
                .toList();
        return counties.size() == 1 ? counties.getFirst() : prefix(number);
    }

    /** The counties of today of which no municipality number has ever belonged to another county of today. */
    static List<String> settled() {
        return COUNTIES.codes().stream()
                .map(ListedCode::code)
                .filter(Counties::isSettled)
                .toList();
    }

    private static boolean isSettled(String county) {
        return IntStream.range(0, MUNICIPALITIES_OF_A_COUNTY)
                .mapToObj("%s%%02d".formatted(county)::formatted)
                .flatMap(Counties::successors)
                .allMatch(successor -> prefix(successor).equals(county));
    }

    private static Stream<String> successors(String municipality) {
        return MUNICIPALITIES.has(municipality)
                ? Stream.of(municipality)
                : MUNICIPALITIES.successors(municipality).stream();
    }

    private static String prefix(String number) {
        return number.substring(0, DIGITS);
    }
}
