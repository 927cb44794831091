package no.spinn.applications.handling.stateaid.api;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the list, as JSON or as CSV rows. */
@Schema(name = "AwardPage")
record AwardPage(
        List<AwardView> items,

        @Schema(description = "The cursor of the next page; absent on the last one") @Nullable
        String next)
        implements Paginated {

    private static final List<String> HEADER = List.of(
            "id",
            "recipient",
            "grantingAuthority",
            "grantingAuthorityName",
            "instrument",
            "instrumentName",
            "regime",
            "amount",
            "currency",
            "amountEur",
            "eurRate",
            "rateDate",
            "grantedOn",
            "rateSource");

    static AwardPage of(Page<AwardView> page) {
        return new AwardPage(page.items(), page.next());
    }

    String csv(boolean bom) {
        return (bom ? Csv.BYTE_ORDER_MARK : "")
                + Csv.of(HEADER, items.stream().map(AwardPage::cells).toList());
    }

    private static List<Object> cells(AwardView award) {
        return Stream.of(
                        award.id(),
                        award.recipient().organisation(),
                        award.grantingAuthority().organisation(),
                        orNothing(award.grantingAuthority().name()),
                        award.instrument() == null ? "" : award.instrument().slug(),
                        award.instrument() == null ? "" : award.instrument().name(),
                        award.regime(),
                        award.amount().amount(),
                        award.amount().currency(),
                        award.amountEur(),
                        award.eurRate(),
                        award.rateDate(),
                        award.grantedOn(),
                        award.rateSource() == null ? "" : award.rateSource())
                .<Object>map(cell -> cell)
                .toList();
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
