package no.spinn.instruments.catalogue.call.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.api.InstrumentKey;
import no.spinn.instruments.common.api.DayOrInstant;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.search.Dimension;
import no.spinn.instruments.search.Filter;
import no.spinn.instruments.search.api.SearchParameters;
import no.spinn.instruments.search.api.SearchQueryReader;
import no.spinn.kit.language.UnusableValue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of calls. */
public class CallListParameters extends SearchParameters {

    @QueryParam("instrumentId")
    @Parameter(description = "Only calls of this instrument: its id, or its slug", example = "stimulab")
    @Nullable
    InstrumentKey instrumentId;

    @QueryParam("nature")
    @Parameter(description = "Only calls of instruments of one of these natures")
    @Nullable
    List<Nature> nature;

    @QueryParam("state")
    @Parameter(description = "Only calls in one of these states; `draft` alone returns your own drafts")
    @Nullable
    List<CallState> state;

    @QueryParam("closesFrom")
    @Parameter(
            description =
                    "Only calls with a deadline at or after this instant or day (in Norway), or without a deadline")
    @Nullable
    String closesFrom;

    @QueryParam("closesTo")
    @Parameter(
            description = "Only calls with a deadline at or before this instant or day (in Norway), such as 2027-03-31")
    @Nullable
    String closesTo;

    @QueryParam("amount")
    @Parameter(description = "Only calls that accept applications for this amount", example = "500000")
    @Nullable
    String amount;

    @QueryParam("currency")
    @DefaultValue("NOK")
    @Parameter(description = "The currency of `amount` (ISO 4217)")
    String currency = "NOK";

    boolean isForDrafts() {
        return state != null && state.stream().anyMatch(one -> !one.isPublic());
    }

    /** Whether the caller uses filters that do not work on past states. */
    boolean isMoreThanKnownOfThePast() {
        return isMoreThanProviders()
                || providers().size() > 1
                || nature != null && !nature.isEmpty()
                || state != null && state.size() > 1
                || closesFrom != null
                || closesTo != null
                || amount != null;
    }

    /** @param instrument the chosen one; null for all */
    Filter filter(Map<Dimension, List<String>> groups, @Nullable UUID instrument) {
        SearchQueryReader.choose(groups, Dimension.NATURE, nature);
        SearchQueryReader.choose(groups, Dimension.STATUS, state);
        Instant from = DayOrInstant.first(closesFrom, "closesFrom");
        Instant to = DayOrInstant.last(closesTo, "closesTo");
        if (from != null && to != null && to.isBefore(from)) {
            throw refused(ParameterIssue.OUT_OF_ORDER.at("?closesTo"));
        }
        return new Filter(groups, instrument, from, to, money());
    }

    private @Nullable Money money() {
        try {
            return amount == null ? null : Money.of(amount, currency);
        } catch (UnusableValue noMoney) {
            throw refused(new Fault("?amount", "wrong_value", noMoney.reason()));
        }
    }

    private static Refusal refused(Fault fault) {
        return new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), List.of(fault));
    }
}
