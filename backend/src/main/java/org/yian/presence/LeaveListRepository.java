package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.policies.PolicyParameters;

/** The leaves of many homes, for the offices above them. */
@Singleton
class LeaveListRepository {

    static final String MAXIMUM_DAYS = "leave.maximum-days-a-year";

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String FROM =
            "resident_leave l JOIN home h ON h.id = l.home_id JOIN resident r ON r.id = l.resident_id";

    /** Nights as {@link LeaveDays} counts them: today, the first day of the year and of the next are its values. */
    private static final String DAYS_THIS_YEAR =
            """
            (SELECT SUM(GREATEST(0, DATEDIFF(LEAST(COALESCE(y.back_on, ?), ?), GREATEST(y.left_on, ?))))
            FROM resident_leave y WHERE y.resident_id = l.resident_id)
            """;

    private final Database database;
    private final PolicyParameters parameters;
    private final Clock clock;

    LeaveListRepository(Database database, PolicyParameters parameters, Clock clock) {
        this.database = database;
        this.parameters = parameters;
        this.clock = clock;
    }

    Page<LeaveRow> page(Scope scope, LeaveFilter filter, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        int maximum = maximumDays();
        Page<Leave> leaves =
                database.pageCountedUpTo(MOST_COUNTED, select(scope, filter), page, LeaveListRepository::leave);
        return leaves.map(leave -> leave.row(daysThisYear(leave.residentId(), today), today, maximum));
    }

    Select select(Scope scope, LeaveFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate newYear = today.withDayOfYear(1);
        Select select = Select.of("l.*, r.name, h.name AS home_name", FROM)
                .where(scope.homes("h"))
                .whereGiven("l.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.standing() == LeaveStanding.OUT || filter.standing() == LeaveStanding.OVERDUE) {
            select.where("l.back_on IS NULL");
            if (filter.standing() == LeaveStanding.OVERDUE) {
                select.where("l.expected_back_on < ?", today);
            }
            return select.orderBy("l.expected_back_on, l.id");
        }
        select.where("l.back_on IS NULL OR l.back_on >= ?", newYear)
                .where("l.id = (SELECT MAX(z.id) FROM resident_leave z WHERE z.resident_id = l.resident_id)");
        if (filter.standing() == LeaveStanding.LONG) {
            select.where("r.active = TRUE")
                    .where(new SqlFragment(
                            DAYS_THIS_YEAR + " > ?", List.of(today, newYear.plusYears(1), newYear, maximumDays())));
        }
        return select.orderBy("l.left_on DESC, l.id DESC");
    }

    private int maximumDays() {
        return parameters.wholeAmount(MAXIMUM_DAYS, LocalDate.now(clock));
    }

    private long daysThisYear(long residentId, LocalDate today) {
        return database
                .list(
                        "SELECT left_on, back_on FROM resident_leave WHERE resident_id = ? LIMIT 500",
                        row -> LeaveDays.inYear(
                                row.date("left_on"),
                                Objects.requireNonNullElse(row.dateOrNull("back_on"), today),
                                today.getYear()),
                        residentId)
                .stream()
                .mapToLong(days -> days)
                .sum();
    }

    private static Leave leave(Row row) {
        NewLeave leave = new NewLeave(
                row.date("left_on"),
                row.date("expected_back_on"),
                row.text("reason"),
                row.text("fetched_by"),
                row.textOrNull("fetched_by_phone"));
        return new Leave(
                row.number("id"),
                row.number("resident_id"),
                row.text("name"),
                row.number("home_id"),
                row.text("home_name"),
                leave,
                row.dateOrNull("back_on"));
    }

    /** A leave as the list's query reads it. */
    private record Leave(
            long id,
            long residentId,
            String name,
            long homeId,
            String homeName,
            NewLeave leave,
            @Nullable LocalDate backOn) {

        LeaveRow row(long daysThisYear, LocalDate today, int maximum) {
            LocalDate due = leave.expectedBackOn();
            return new LeaveRow(
                    id,
                    residentId,
                    name,
                    homeId,
                    homeName,
                    leave.leftOn(),
                    due,
                    backOn,
                    leave.reason(),
                    leave.fetchedBy(),
                    LeaveDays.between(leave.leftOn(), Objects.requireNonNullElse(backOn, today)),
                    backOn != null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today)),
                    daysThisYear,
                    maximum);
        }
    }
}
