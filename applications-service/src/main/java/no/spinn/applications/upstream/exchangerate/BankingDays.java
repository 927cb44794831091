package no.spinn.applications.upstream.exchangerate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import no.spinn.applications.common.calendar.WorkingDays;
import no.spinn.kit.time.OsloDays;

/** The days on which Norges Bank publishes exchange rates, about 16:00: working days other than Christmas Eve. */
public final class BankingDays {

    private static final LocalTime PUBLISHED = LocalTime.of(16, 0);
    private static final int CHRISTMAS_EVE = 24;

    private BankingDays() {}

    public static boolean isBankingDay(LocalDate day) {
        boolean christmasEve = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == CHRISTMAS_EVE;
        return WorkingDays.isWorking(day) && !christmasEve;
    }

    /** Returns this day if it is a banking day, otherwise the last one before it. */
    public static LocalDate lastUntil(LocalDate day) {
        LocalDate banking = day;
        while (!isBankingDay(banking)) {
            banking = banking.minusDays(1);
        }
        return banking;
    }

    /** Returns the day whose rates are the last published ones. */
    static LocalDate lastPublished(Instant now) {
        ZonedDateTime local = now.atZone(OsloDays.OSLO);
        LocalDate today = local.toLocalDate();
        return lastUntil(local.toLocalTime().isBefore(PUBLISHED) ? today.minusDays(1) : today);
    }
}
