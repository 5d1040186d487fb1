package org.yian.staffing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.platform.Database;
import org.yian.platform.UseCase;

/**
 * Keeps the staffing of each month for the trend. The current month is written anew each night, so that a month that has ended
 * stays as it was on its last day; months from before the first night are counted from the days of coming and leaving.
 */
@Singleton
public class StaffingMonths {

    private static final int MONTHS = 12;

    private final Database database;
    private final Clock clock;

    StaffingMonths(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Doing it twice, on two nodes, gives the same. */
    @Scheduled(cron = "0 40 23 * * *", zoneId = "Asia/Shanghai")
    void keepNightly() {
        keep();
    }

    /** Writes the current month and the missing ones before it. */
    @UseCase
    public void keep() {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        database.change(
                """
                INSERT INTO staffing_month (home_id, month, residents, managers, professional_care_workers)
                SELECT f.home_id, ?, f.residents, f.managers, f.professional_care_workers
                FROM home_figures f JOIN home h ON h.id = f.home_id WHERE h.status = 'OPEN'
                ON DUPLICATE KEY UPDATE residents = VALUES(residents), managers = VALUES(managers),
                    professional_care_workers = VALUES(professional_care_workers)
                """,
                month);
        for (int back = 1; back < MONTHS; back++) {
            LocalDate before = month.minusMonths(back);
            if (database.count("SELECT COUNT(*) FROM staffing_month WHERE month = ?", before) == 0) {
                count(before);
            }
        }
    }

    /** Counts the last day of a month from the days of coming and leaving; homes that were not open yet are left out. */
    private void count(LocalDate month) {
        LocalDate lastDay = month.plusMonths(1).minusDays(1);
        database.change(
                """
                INSERT INTO staffing_month (home_id, month, residents, managers, professional_care_workers)
                SELECT h.id, ?, COALESCE(r.n, 0), COALESCE(s.n, 0), COALESCE(p.n, 0)
                FROM home h
                LEFT JOIN (SELECT home_id, COUNT(*) AS n FROM resident
                           WHERE home_id IS NOT NULL AND admitted_on <= ? AND (ended_on IS NULL OR ended_on > ?)
                           GROUP BY home_id) r ON r.home_id = h.id
                LEFT JOIN (SELECT home_id, COUNT(*) AS n FROM staff
                           WHERE employment <> 'VOLUNTEER' AND started_on <= ? AND (ended_on IS NULL OR ended_on > ?)
                           GROUP BY home_id) s ON s.home_id = h.id
                LEFT JOIN (SELECT w.home_id, COUNT(DISTINCT w.id) AS n
                           FROM staff w JOIN staff_certificate c ON c.staff_id = w.id
                           WHERE w.started_on <= ? AND (w.ended_on IS NULL OR w.ended_on > ?)
                               AND c.kind IN ('CARE_WORKER', 'REGISTERED_NURSE') AND c.issued_on <= ?
                               AND (c.valid_until IS NULL OR c.valid_until >= ?)
                           GROUP BY w.home_id) p ON p.home_id = h.id
                WHERE h.status = 'OPEN' AND (h.opened_on IS NULL OR h.opened_on <= ?)
                """,
                month,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                lastDay);
    }
}
