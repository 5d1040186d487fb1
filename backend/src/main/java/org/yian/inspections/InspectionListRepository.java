package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;

@Singleton
final class InspectionListRepository {

    private static final Map<String, String> SORTS = Map.of(
            "inspectedOn", "i.inspected_on",
            "homeName", "h.pinyin",
            "score", "i.score",
            "number", "i.number",
            "state", "i.state",
            "kind", "i.kind");

    private final Database database;

    InspectionListRepository(Database database) {
        this.database = database;
    }

    Page<InspectionLine> page(Actor actor, InspectionFilter filter, PageQuery page) {
        Select select = Select.of(
                        """
                        i.id, i.number, i.home_id, h.name AS home_name, c.name AS city_name, d.name AS county_name, i.kind,
                        i.inspected_on, i.state, i.score, i.grade,
                        (SELECT GROUP_CONCAT(a.display_name ORDER BY n.position SEPARATOR '、')
                            FROM inspection_inspector n JOIN account a ON a.id = n.account_id
                            WHERE n.inspection_id = i.id) AS inspectors,
                        (SELECT COUNT(*) FROM inspection_answer w WHERE w.inspection_id = i.id) AS answered,
                        (SELECT COUNT(*) FROM inspection_answer w
                            WHERE w.inspection_id = i.id AND w.result = 'FAIL') AS failed,
                        (SELECT COUNT(*) FROM checklist_item t WHERE t.version_id = i.checklist_version_id) AS items,
                        EXISTS (SELECT 1 FROM inspection_inspector n
                            WHERE n.inspection_id = i.id AND n.account_id = %d) AS mine"""
                                .formatted(actor.accountId()),
                        """
                        inspection i
                        JOIN home h ON h.id = i.home_id
                        JOIN region c ON c.code = h.city_code
                        LEFT JOIN region d ON d.code = h.county_code""")
                .where(InspectionRepository.visible(actor))
                .whereGiven("i.home_id = ?", filter.homeId())
                .whereGiven("i.kind = ?", filter.kind())
                .whereGiven("i.state = ?", filter.state())
                .whereGiven("i.grade = ?", filter.grade())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("i.inspected_on >= ?", filter.from())
                .whereGiven("i.inspected_on <= ?", filter.to());
        if ("me".equals(filter.inspector())) {
            select.where(
                    "i.id IN (SELECT n.inspection_id FROM inspection_inspector n WHERE n.account_id = ?)",
                    actor.accountId());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            String text = "%"
                    + filter.q()
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
            select.where("h.name LIKE ? OR h.pinyin_initials LIKE ? OR i.number LIKE ?", text, text, text);
        }
        select.orderBy(page.orderBy(SORTS, "i.inspected_on DESC, i.id DESC"));
        return database.page(select, page, InspectionListRepository::line);
    }

    private static InspectionLine line(Row row) {
        return new InspectionLine(
                UUID.fromString(row.text("id")),
                row.textOrNull("number"),
                row.number("home_id"),
                row.text("home_name"),
                row.text("city_name"),
                row.textOrNull("county_name"),
                row.choice("kind", InspectionKind.class),
                row.date("inspected_on"),
                row.choice("state", InspectionState.class),
                row.decimalOrNull("score"),
                row.choiceOrNull("grade", Grade.class),
                row.text("inspectors"),
                row.integer("answered"),
                row.integer("items"),
                row.integer("failed"),
                row.flag("mine"));
    }
}
