package no.spinn.applications.handling.stateaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.StateAidBasis;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a grant that is state aid. It is converted to euro at the official rate of the day of granting, as the EFTA
 * Surveillance Authority requires ("Rates applicable to EFTA States under the state aid rules", from 1 January 2020). In
 * Norway that is the rate of Norges Bank.
 */
public final class AidRules {

    /** Norges Bank publishes rates on banking days. Around Easter and Christmas, these are up to six days apart. */
    private static final int OLDEST_RATE = 7;

    private static final String KRONER = "NOK";

    private final Pointer place;
    private final List<Fault> faults = new ArrayList<>();

    private AidRules(Pointer place) {
        this.place = place;
    }

    /**
     * Returns all faults of the statement about state aid.
     *
     * @param granted null when nothing, or no amount, is granted
     * @param place of the object that has the statement
     */
    public static List<Fault> faults(@Nullable StateAid aid, @Nullable Money granted, LocalDate today, Pointer place) {
        AidRules rules = new AidRules(place);
        if (aid != null) {
            rules.check(aid, granted, today);
        }
        return rules.faults;
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

    private void check(StateAid aid, @Nullable Money granted, LocalDate today) {
        if (aid.regime() == null) {
            fault(
                    "regime",
                    "required",
                    "the rules of the call do not state the basis of the aid, so the decision must");
        } else if (aid.isAid() && granted == null) {
            fault("regime", "without_sum", "only an amount can be granted as aid");
        } else if (aid.isAid()) {
            checkCurrency(granted);
            checkRate(aid, today);
        }
    }

    private void checkCurrency(@Nullable Money granted) {
        if (granted != null && !granted.currency().equals(KRONER)) {
            faults.add(new Fault(place.to("amount").text(), "wrong_currency", "state aid must be granted in NOK"));
        }
    }

    private void checkRate(StateAid aid, LocalDate today) {
        LocalDate rateDate = aid.rateDate();
        if (aid.rate() == null) {
            fault("eurRate", "required", "the rate is needed to convert the aid to euro");
        }
        if (rateDate == null) {
            fault("rateDate", "required", "the day of the rate is missing");
        } else if (rateDate.isAfter(today)) {
            fault("rateDate", "in_future", "the day is in the future; today is %s".formatted(today));
        } else if (rateDate.isBefore(today.minusDays(OLDEST_RATE))) {
            fault(
                    "rateDate",
                    "too_old",
                    "the rate must be that of the day of granting, or of the last banking day before it");
        }
    }

    private void fault(String member, String code, String detail) {
        faults.add(new Fault(place.to("stateAid").to(member).text(), code, detail));
    }
}
