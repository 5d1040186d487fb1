package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yian.funds.ClosingWarner;
import org.yian.funds.ClosingWarning;
import org.yian.platform.Database;

/**
 * Who lived in the home on the first day, was supported then and was not paid for. Books that hold an allowance of the month
 * from before this system are not asked about.
 */
@Singleton
class AllowanceClosingWarner implements ClosingWarner {

    private final Database database;

    AllowanceClosingWarner(Database database) {
        this.database = database;
    }

    @Override
    public List<ClosingWarning> warnings(long homeId, YearMonth month) {
        LocalDate firstDay = month.atDay(1);
        if (imported(homeId, firstDay)) {
            return List.of();
        }
        long unpaid = database.count(
                """
                SELECT COUNT(*) FROM resident_stay s JOIN resident r ON r.id = s.resident_id
                WHERE s.home_id = ? AND s.began_on <= ? AND (s.ended_on IS NULL OR s.ended_on >= ?)
                    AND r.support_mode = 'CENTRALISED' AND r.confirmed_on < ? AND (r.ended_on IS NULL OR r.ended_on >= ?)
                    AND NOT EXISTS (SELECT 1 FROM allowance_payment p WHERE p.resident_id = r.id AND p.for_month = ?)
                """,
                homeId,
                firstDay,
                firstDay,
                firstDay,
                firstDay,
                firstDay);
        return unpaid == 0
                ? List.of()
                : List.of(new ClosingWarning(ClosingWarning.Kind.ALLOWANCE_NOT_POSTED, unpaid, null));
    }

    private boolean imported(long homeId, LocalDate firstDay) {
        return database.count(
                        """
                        SELECT COUNT(*) FROM fund_posting p JOIN fund_entry e ON e.id = p.entry_id
                        WHERE p.home_id = ? AND p.month = ? AND p.flow = 'INCOME' AND p.source = 'SUPPORT'
                            AND p.category = 'LIVING_ALLOWANCE' AND e.kind = 'IMPORTED'
                        """,
                        homeId,
                        firstDay)
                > 0;
    }
}
