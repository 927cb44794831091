package no.spinn.applications.handling.stateaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.StateAidBasis;
import no.spinn.applications.upstream.exchangerate.EuroRates;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a grant that is state aid. It is converted to euro at the official rate of the day of granting, as the EFTA
 * Surveillance Authority requires ("Rates applicable to EFTA States under the state aid rules", from 1 January 2020). In
 * Norway that is the rate of Norges Bank.
 */
@ApplicationScoped
public class AidRules {

    private final EuroRates rates;

    AidRules(EuroRates rates) {
        this.rates = rates;
    }

    /**
     * Returns all faults of the statement about state aid.
     *
     * @param granted null when nothing, or no amount, is granted
     * @param place of the object that has the statement
     */
    public List<Fault> faults(@Nullable StateAid aid, @Nullable Money granted, Instant now, Pointer place) {
        Pointer regime = place.to("stateAid").to("regime");
        if (aid == null) {
            return List.of();
        }
        if (aid.regime() == null) {
            return List.of(new Fault(
                    regime.text(),
                    "required",
                    "the rules of the call do not state the basis of the aid, so the decision must"));
        }
        if (!aid.isAid()) {
            return List.of();
        }
        return granted == null
                ? List.of(new Fault(regime.text(), "without_sum", "only an amount can be granted as aid"))
                : rateFaults(aid, granted, now, place);
    }

    private List<Fault> rateFaults(StateAid aid, Money granted, Instant now, Pointer place) {
        return rates.at(now, granted.unit())
                .map(official -> RateRules.faults(aid, official, OsloDays.at(now), place.to("stateAid")))
                .orElseGet(() -> List.of(new Fault(
                        place.to("amount").text(),
                        "no_rate",
                        "there is no official rate of %s, so the aid cannot be converted to euro"
                                .formatted(granted.currency()))));
    }

    /** Returns the statement with the official rate. It has no faults. */
    public StateAid atOfficialRate(StateAid aid, Money granted, Instant now) {
        return aid.at(rates.at(now, granted.unit()).orElseThrow());
    }

    /** Returns the fault of a missing statement, when grants of the call are aid to recipients with economic activity. */
    public static List<Fault> silence(
            @Nullable StateAid aid, @Nullable Money granted, DecisionRules rules, Pointer place) {
        boolean mayBeAid = rules.stateAid() != null && rules.stateAid() != StateAidBasis.NONE;
        return aid == null && granted != null && mayBeAid
                ? List.of(new Fault(
                        place.to("stateAid").text(),
                        "required",
                        "grants of this call are state aid, unless the recipient has no economic activity"))
                : List.of();
    }
}
