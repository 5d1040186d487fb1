package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Select;

@Singleton
final class ItemRepository {

    private final Database database;

    ItemRepository(Database database) {
        this.database = database;
    }

    /** The region whose office supervises a home in scope: its county, or its city where there are no counties. */
    Optional<String> supervisingRegion(Actor actor, long homeId) {
        Select select = Select.of("COALESCE(h.county_code, h.city_code) AS region_code", "home h")
                .where("h.id = ?", homeId)
                .where(actor.scope().homes("h"));
        return database.first(select.all(), row -> row.text("region_code"));
    }

    long insert(Actor officer, Finding finding, String number) {
        return database.insert(
                """
                INSERT INTO rectification_item (number, home_id, inspection_id, checklist_item_id, item_code, category,
                    category_en, requirement, requirement_en, problem, basis, severity, fire_department, at_once, measure,
                    immediate_measure, responsible_person, supervising_officer_id, found_on, deadline, original_deadline)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                finding.homeId(),
                finding.inspectionId(),
                finding.checklistItemId(),
                finding.itemCode(),
                finding.category(),
                finding.categoryEn(),
                finding.requirement(),
                finding.requirementEn(),
                finding.problem(),
                finding.basis(),
                finding.severity(),
                finding.fireDepartment(),
                finding.atOnce(),
                finding.measure(),
                finding.immediateMeasure(),
                finding.responsiblePerson(),
                officer.accountId(),
                finding.foundOn(),
                finding.deadline(),
                finding.deadline());
    }

    /** Counts the home's open items anew. */
    void refreshFigures(long homeId) {
        database.change(
                """
                INSERT INTO home_figures (home_id, open_items, open_fire_items)
                SELECT h.id, COUNT(i.id), COALESCE(SUM(i.fire_department), 0)
                FROM home h LEFT JOIN rectification_item i ON i.home_id = h.id AND i.state <> 'CLOSED'
                WHERE h.id = ?
                GROUP BY h.id
                ON DUPLICATE KEY UPDATE open_items = VALUES(open_items), open_fire_items = VALUES(open_fire_items)
                """,
                homeId);
    }
}
