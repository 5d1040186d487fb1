package org.yian.homes;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.platform.Database;
import org.yian.platform.UseCase;

/**
 * Keeps the table {@code home_figures} right. Whoever changes residents, staff, certificates, beds or rectification items of
 * a home calls {@link #refresh} in the same use case; each night all are counted anew, since certificates expire by themselves.
 */
@Singleton
public class HomeFigures {

    private static final String COUNT =
            """
            INSERT INTO home_figures (home_id, beds, residents, partially_dependent, dependent, managers, care_workers,
                professional_care_workers, open_items, open_fire_items, computed_at)
            SELECT h.id, COALESCE(b.n, 0), COALESCE(r.n, 0), COALESCE(r.partially, 0), COALESCE(r.dependent, 0),
                COALESCE(s.n, 0), COALESCE(s.care, 0), COALESCE(p.n, 0), COALESCE(i.n, 0), COALESCE(i.fire, 0), ?
            FROM home h
            LEFT JOIN (SELECT home_id, COUNT(*) AS n FROM bed WHERE in_use %1$s GROUP BY home_id) b ON b.home_id = h.id
            LEFT JOIN (SELECT home_id, COUNT(*) AS n, SUM(self_care_tier = 'PARTIALLY_DEPENDENT') AS partially,
                           SUM(self_care_tier = 'DEPENDENT') AS dependent
                       FROM resident WHERE active = TRUE %1$s GROUP BY home_id) r
                ON r.home_id = h.id
            LEFT JOIN (SELECT home_id, COUNT(*) AS n, SUM(post = 'NURSING' OR COALESCE(second_post, '') = 'NURSING') AS care
                       FROM staff
                       WHERE employment <> 'VOLUNTEER' AND (ended_on IS NULL OR ended_on > ?) %1$s GROUP BY home_id) s
                ON s.home_id = h.id
            LEFT JOIN (SELECT w.home_id, COUNT(DISTINCT w.id) AS n
                       FROM staff w JOIN staff_certificate c ON c.staff_id = w.id
                       WHERE (w.ended_on IS NULL OR w.ended_on > ?)
                           AND c.kind IN ('CARE_WORKER', 'REGISTERED_NURSE')
                           AND (c.valid_until IS NULL OR c.valid_until >= ?) %1$s
                       GROUP BY w.home_id) p
                ON p.home_id = h.id
            LEFT JOIN (SELECT home_id, COUNT(*) AS n, SUM(fire_department) AS fire FROM rectification_item
                       WHERE state IN ('OPEN', 'SUBMITTED', 'RETURNED') %1$s GROUP BY home_id) i
                ON i.home_id = h.id
            WHERE 1 = 1 %2$s
            ON DUPLICATE KEY UPDATE beds = VALUES(beds), residents = VALUES(residents),
                partially_dependent = VALUES(partially_dependent), dependent = VALUES(dependent),
                managers = VALUES(managers), care_workers = VALUES(care_workers),
                professional_care_workers = VALUES(professional_care_workers), open_items = VALUES(open_items),
                open_fire_items = VALUES(open_fire_items), computed_at = VALUES(computed_at)
            """;

    private static final String COUNT_ALL = String.format(COUNT, "", "");
    private static final String COUNT_ONE = String.format(COUNT, "AND home_id = ?", "AND h.id = ?");

    private final Database database;
    private final Clock clock;

    HomeFigures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one home anew in the caller's transaction. The row of the home's figures is locked until it ends, so of two
     * transactions that change the same home the second counts what the first has changed.
     */
    @UseCase
    public void refresh(long homeId) {
        LocalDate today = LocalDate.now(clock);
        database.list(
                "SELECT home_id FROM home_figures WHERE home_id = ? FOR UPDATE", row -> row.number("home_id"), homeId);
        database.change(
                COUNT_ONE, clock.instant(), homeId, homeId, today, homeId, today, today, homeId, homeId, homeId);
    }

    /** Counts all homes anew, in one statement. */
    @UseCase
    public void refreshAll() {
        LocalDate today = LocalDate.now(clock);
        database.change(COUNT_ALL, clock.instant(), today, today, today);
    }

    /** Certificates expire at midnight; counting twice, on two nodes, gives the same. */
    @Scheduled(cron = "0 10 0 * * *", zoneId = "Asia/Shanghai")
    void refreshNightly() {
        refreshAll();
    }
}
