package org.yian.policies;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.yian.platform.Database;
import org.yian.platform.UseCase;

/** Counts working days by the calendar of the province (domain.md section 3): weekends and holidays are none. */
@Singleton
public class WorkingDays {

    private static final int WEEKS_READ_AHEAD = 10;

    private final Database database;

    WorkingDays(Database database) {
        this.database = database;
    }

    /**
     * The last day of a term: the day itself is not counted.
     *
     * @param days working days, 0 or more
     */
    @UseCase(readOnly = true)
    public LocalDate after(LocalDate day, int days) {
        Map<LocalDate, Boolean> exceptions =
                exceptions(day, day.plusDays(2L * days).plusWeeks(WEEKS_READ_AHEAD));
        LocalDate last = day;
        int counted = 0;
        while (counted < days) {
            last = last.plusDays(1);
            if (exceptions.getOrDefault(last, !weekend(last))) {
                counted++;
            }
        }
        return last;
    }

    /**
     * The last day on which a term can have begun that is over: its last day was before the given one.
     *
     * @param days working days of the term, 0 or more
     */
    @UseCase(readOnly = true)
    public LocalDate lastBeginOfTermOver(LocalDate day, int days) {
        Map<LocalDate, Boolean> exceptions = exceptions(day.minusDays(2L * days).minusWeeks(WEEKS_READ_AHEAD), day);
        LocalDate begin = day.minusDays(1);
        int counted = 0;
        while (counted < days) {
            if (exceptions.getOrDefault(begin, !weekend(begin))) {
                counted++;
            }
            begin = begin.minusDays(1);
        }
        return begin;
    }

    private Map<LocalDate, Boolean> exceptions(LocalDate from, LocalDate to) {
        record CalendarDay(LocalDate day, boolean working) {}
        return database
                .list(
                        "SELECT day, working FROM holiday WHERE day BETWEEN ? AND ?",
                        row -> new CalendarDay(row.date("day"), row.flag("working")),
                        from,
                        to)
                .stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::working));
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
