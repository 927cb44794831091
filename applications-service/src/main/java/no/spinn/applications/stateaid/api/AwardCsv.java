package no.spinn.applications.stateaid.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Awards as CSV (RFC 4180). */
final class AwardCsv {

    static final String MEDIA_TYPE = "text/csv";

    private static final String HEADER =
            "id,recipient,grantingAuthority,instrument,call,regime,amount,currency,euro,rate,rateDate,grantedOn";
    private static final String LINE_END = "\r\n";

    private AwardCsv() {}

    static String of(List<AwardView> awards) {
        return Stream.concat(Stream.of(HEADER), awards.stream().map(AwardCsv::line))
                .map(line -> line + LINE_END)
                .collect(Collectors.joining());
    }

    private static String line(AwardView award) {
        return Stream.of(
                        award.id(),
                        award.recipient(),
                        award.grantingAuthority(),
                        award.instrument() == null ? "" : award.instrument(),
                        award.call(),
                        award.regime().name().toLowerCase(Locale.ROOT),
                        award.amount().amount(),
                        award.amount().currency(),
                        award.euro(),
                        award.rate(),
                        award.rateDate(),
                        award.grantedOn())
                .map(value -> field(value.toString()))
                .collect(Collectors.joining(","));
    }

    /** A spreadsheet would run what looks like a formula. */
    private static String field(String value) {
        String harmless = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
