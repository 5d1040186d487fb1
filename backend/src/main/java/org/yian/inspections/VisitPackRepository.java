package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Select;

/** Reads what is taken along to a home. All but {@link #home} is for a home that was found within the caller's scope. */
@Singleton
final class VisitPackRepository {

    /** Far more than any home has. */
    private static final String LIMIT = " LIMIT 500";

    private final Database database;

    VisitPackRepository(Database database) {
        this.database = database;
    }

    Optional<VisitPack.VisitedHome> home(Actor actor, long homeId) {
        Select select = Select.of(
                        """
                        h.*, f.beds, f.residents,
                        (SELECT COUNT(*) FROM resident_leave l WHERE l.home_id = h.id AND l.back_on IS NULL) AS on_leave""",
                        "home h JOIN home_figures f ON f.home_id = h.id")
                .where("h.id = ?", homeId)
                .where("h.status = 'OPEN'")
                .where(actor.scope().homes("h"));
        return database.first(
                select.all(),
                row -> new VisitPack.VisitedHome(
                        row.number("id"),
                        row.text("name"),
                        row.text("address"),
                        row.textOrNull("person_in_charge"),
                        row.textOrNull("phone"),
                        row.text("operator"),
                        row.text("fire_status"),
                        row.integerOrNull("storeys"),
                        row.integerOrNull("building_year"),
                        row.integer("beds"),
                        row.integer("residents"),
                        row.integer("on_leave")));
    }

    List<VisitPack.LastResult> lastResults(long homeId) {
        Map<String, VisitPack.LastResult> newest = new LinkedHashMap<>();
        database.list(
                        """
                        SELECT t.code, w.result, w.note, i.inspected_on
                        FROM (SELECT id, inspected_on FROM inspection
                            WHERE home_id = ? AND state = 'COMPLETED' ORDER BY inspected_on DESC, id DESC LIMIT 3) i
                        JOIN inspection_answer w ON w.inspection_id = i.id
                        JOIN checklist_item t ON t.id = w.checklist_item_id
                        ORDER BY i.inspected_on DESC, i.id DESC, t.position
                        """,
                        row -> new VisitPack.LastResult(
                                row.text("code"),
                                row.choice("result", AnswerResult.class),
                                row.textOrNull("note"),
                                row.date("inspected_on")),
                        homeId)
                .forEach(result -> newest.putIfAbsent(result.itemCode(), result));
        return List.copyOf(newest.values());
    }

    List<VisitPack.OpenItem> openItems(long homeId) {
        return database.list(
                """
                SELECT * FROM rectification_item
                WHERE home_id = ? AND state IN ('OPEN', 'SUBMITTED', 'RETURNED') ORDER BY deadline, id
                """
                        + LIMIT,
                row -> new VisitPack.OpenItem(
                        row.number("id"),
                        row.text("number"),
                        row.text("item_code"),
                        row.text("requirement"),
                        row.text("requirement_en"),
                        row.text("problem"),
                        row.textOrNull("measure"),
                        row.flag("cannot_be_upgraded") ? row.textOrNull("compensating_measures") : null,
                        row.textOrNull("responsible_person"),
                        row.date("found_on"),
                        row.date("deadline"),
                        row.text("state"),
                        row.text("severity")),
                homeId);
    }

    List<VisitPack.Colleague> staff(long homeId) {
        return database.list(
                "SELECT name, post, second_post FROM staff WHERE home_id = ? AND ended_on IS NULL ORDER BY id" + LIMIT,
                row -> new VisitPack.Colleague(row.text("name"), row.text("post"), row.textOrNull("second_post")),
                homeId);
    }

    List<VisitPack.Room> rooms(long homeId) {
        return database.list(
                """
                SELECT r.building, r.name, COUNT(b.id) AS beds, COUNT(p.id) AS taken
                FROM room r JOIN bed b ON b.room_id = r.id AND b.in_use LEFT JOIN resident p ON p.bed_id = b.id
                WHERE r.home_id = ? GROUP BY r.id, r.building, r.floor, r.name ORDER BY r.building, r.floor, r.name
                """
                        + LIMIT,
                row -> new VisitPack.Room(
                        row.text("building"), row.text("name"), row.integer("beds"), row.integer("taken")),
                homeId);
    }

    List<UUID> underWay(Actor actor, long homeId) {
        return database.list(
                """
                SELECT i.id FROM inspection i JOIN inspection_inspector n ON n.inspection_id = i.id AND n.account_id = ?
                WHERE i.home_id = ? AND i.state = 'IN_PROGRESS' ORDER BY i.inspected_on DESC LIMIT 5
                """,
                row -> UUID.fromString(row.text("id")),
                actor.accountId(),
                homeId);
    }
}
