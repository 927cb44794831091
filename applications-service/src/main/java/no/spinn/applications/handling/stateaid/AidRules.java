package no.spinn.applications.handling.stateaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
            return List.of(AidIssue.REGIME_MISSING.at(regime));
        }
        if (!aid.isAid()) {
            return List.of();
        }
        return granted == null ? List.of(AidIssue.WITHOUT_SUM.at(regime)) : rateFaults(aid, granted, now, place);
    }

    private List<Fault> rateFaults(StateAid aid, Money granted, Instant now, Pointer place) {
        return rates.at(now, granted.unit())
                .map(official -> RateRules.faults(aid, official, OsloDays.at(now), place.to("stateAid")))
                .orElseGet(
                        () -> List.of(AidIssue.NO_RATE.at(place.to("amount"), Map.of("currency", granted.currency()))));
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
                ? List.of(AidIssue.AID_MISSING.at(place.to("stateAid")))
                : List.of();
    }
}
