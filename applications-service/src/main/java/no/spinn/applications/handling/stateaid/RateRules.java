package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.spinn.applications.upstream.exchangerate.BankingDays;
import no.spinn.applications.upstream.exchangerate.EuroRate;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/**
 * The rules for a stated rate. The official rate counts, and a rate that a provider states is only compared with it, so that
 * nobody can lower the aid by a rate.
 */
final class RateRules {

    private static final String DIFFERS = "differs_from_official";

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
            faults.add(new Fault(
                    place.to("eurRate").text(),
                    DIFFERS,
                    "the rate of %s is %s (%s)"
                            .formatted(
                                    official.day(),
                                    official.rate().toPlainString(),
                                    official.source().name().toLowerCase(Locale.ROOT))));
        }
        return faults;
    }

    /** Returns the fault of a day that cannot be the last banking day, whatever the rates. */
    private static Optional<Fault> impossible(LocalDate day, LocalDate today, Pointer place) {
        if (day.isAfter(today)) {
            return dayFault(place, "in_future", "the day is in the future; today is %s".formatted(today));
        }
        if (day.isBefore(today.minusDays(OLDEST))) {
            return dayFault(
                    place,
                    "too_old",
                    "the rate must be that of the day of granting, or of the last banking day before it");
        }
        return BankingDays.isBankingDay(day)
                ? Optional.empty()
                : dayFault(
                        place,
                        "not_a_banking_day",
                        "Norges Bank publishes no rates on this day; the last banking day before it is %s"
                                .formatted(BankingDays.lastUntil(day)));
    }

    private static Optional<Fault> otherDay(LocalDate day, EuroRate official, Pointer place) {
        return official.current() && !day.equals(official.day())
                ? dayFault(place, DIFFERS, "the last banking day with a rate is %s".formatted(official.day()))
                : Optional.empty();
    }

    private static Optional<Fault> dayFault(Pointer place, String code, String detail) {
        return Optional.of(new Fault(place.to("rateDate").text(), code, detail));
    }
}
