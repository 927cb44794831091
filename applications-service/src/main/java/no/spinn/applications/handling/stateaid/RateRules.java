package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.upstream.exchangerate.BankingDays;
import no.spinn.applications.upstream.exchangerate.EuroRate;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.OsloTime;

/**
 * The rules for a stated rate. The official rate counts, and a rate that a provider states is only compared with it, so that
 * nobody can lower the aid by a rate.
 */
final class RateRules {

    private static final String RATE_DATE = "rateDate";

    /** Around Easter and Christmas, banking days are up to six days apart. */
    private static final int OLDEST = 7;

    private RateRules() {}

    /** Returns all faults of a stated rate and its day. */
    static List<Fault> faults(StateAid aid, EuroRate official, LocalDate today, Pointer place) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = aid.rateDate();
        BigDecimal rate = aid.rate();
        if (day != null) {
            impossible(day, today, place)
                    .or(() -> otherDay(day, official, place))
                    .ifPresent(faults::add);
        }
        if (rate != null && !official.isMeantBy(rate)) {
            faults.add(otherRate(official, place));
        }
        return faults;
    }

    private static Fault otherRate(EuroRate official, Pointer place) {
        AidIssue issue =
                official.source() == RateSource.NORGES_BANK ? AidIssue.RATE_DIFFERS : AidIssue.REFERENCE_DIFFERS;
        return issue.at(
                place.to("eurRate"),
                Map.of("day", OsloTime.day(official.day()), "rate", DisplayMoney.number(official.rate())));
    }

    /** Returns the fault of a day that cannot be the last banking day, whatever the rates. */
    private static Optional<Fault> impossible(LocalDate day, LocalDate today, Pointer place) {
        if (day.isAfter(today)) {
            return dayFault(place, AidIssue.DAY_IN_FUTURE, "today", today);
        }
        if (day.isBefore(today.minusDays(OLDEST))) {
            return Optional.of(AidIssue.DAY_TOO_OLD.at(place.to(RATE_DATE)));
        }
        return BankingDays.isBankingDay(day)
                ? Optional.empty()
                : dayFault(place, AidIssue.NOT_A_BANKING_DAY, "last", BankingDays.lastUntil(day));
    }

    private static Optional<Fault> otherDay(LocalDate day, EuroRate official, Pointer place) {
        return official.current() && !day.equals(official.day())
                ? dayFault(place, AidIssue.DAY_DIFFERS, "day", official.day())
                : Optional.empty();
    }

    private static Optional<Fault> dayFault(Pointer place, AidIssue issue, String name, LocalDate named) {
        return Optional.of(issue.at(place.to(RATE_DATE), Map.of(name, OsloTime.day(named))));
    }
}
