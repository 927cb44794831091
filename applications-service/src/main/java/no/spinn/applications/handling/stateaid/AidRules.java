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
 * What has to be said of a grant that is state aid. It is counted in euro by the official rate of the day of granting: so the
 * EFTA Surveillance Authority asks ("Rates applicable to EFTA States under the state aid rules", from 1 January 2020), and in
 * Norway that rate is Norges Bank's.
 */
public final class AidRules {

    /** Norges Bank quotes on banking days, which are six days apart at the most, around Easter and Christmas. */
    private static final int OLDEST_RATE = 7;

    private static final String KRONER = "NOK";

    private final Pointer place;
    private final List<Fault> faults = new ArrayList<>();

    private AidRules(Pointer place) {
        this.place = place;
    }

    /**
     * What is wrong with what is said.
     *
     * @param granted null when nothing is, or no sum
     * @param place of what it is said in
     */
    public static List<Fault> faults(@Nullable StateAid aid, @Nullable Money granted, LocalDate today, Pointer place) {
        AidRules rules = new AidRules(place);
        if (aid != null) {
            rules.check(aid, granted, today);
        }
        return rules.faults;
    }

    /** What is missing where nothing is said, although the grants of the call are aid to whoever acts economically. */
    public static List<Fault> silence(
            @Nullable StateAid aid, @Nullable Money granted, DecisionRules rules, Pointer place) {
        boolean mayBeAid = rules.stateAid() != null && rules.stateAid() != StateAidBasis.NONE;
        return aid == null && granted != null && mayBeAid
                ? List.of(new Fault(
                        place.to("stateAid").text(),
                        "required",
                        "grants of this call are state aid, unless the recipient does not act economically"))
                : List.of();
    }

    private void check(StateAid aid, @Nullable Money granted, LocalDate today) {
        if (aid.regime() == null) {
            fault("regime", "required", "the rules of the call leave open on what basis aid is granted");
        } else if (aid.isAid() && granted == null) {
            fault("regime", "without_sum", "only a sum can be granted as aid");
        } else if (aid.isAid()) {
            checkCurrency(granted);
            checkRate(aid, today);
        }
    }

    private void checkCurrency(@Nullable Money granted) {
        if (granted != null && !granted.currency().equals(KRONER)) {
            faults.add(new Fault(place.to("amount").text(), "wrong_currency", "state aid is granted in NOK"));
        }
    }

    private void checkRate(StateAid aid, LocalDate today) {
        LocalDate rateDate = aid.rateDate();
        if (aid.rate() == null) {
            fault("eurRate", "required", "aid is counted in euro");
        }
        if (rateDate == null) {
            fault("rateDate", "required", "a rate is that of a day");
        } else if (rateDate.isAfter(today)) {
            fault("rateDate", "in_future", "it is %s".formatted(today));
        } else if (rateDate.isBefore(today.minusDays(OLDEST_RATE))) {
            fault("rateDate", "too_old", "the rate is that of the day of granting, or of the last banking day before");
        }
    }

    private void fault(String member, String code, String detail) {
        faults.add(new Fault(place.to("stateAid").to(member).text(), code, detail));
    }
}
