package no.spinn.applications.common.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days on which a period by law can end, and banks are open. Saturdays, Sundays and public holidays of Norway, including 1
 * and 17 May, are excluded.
 */
public final class WorkingDays {

    private static final HolidayManager NORWAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    private WorkingDays() {}

    /** Returns this day if it is a working day, otherwise the next working day. */
    public static LocalDate fromThen(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    public static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !NORWAY.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
