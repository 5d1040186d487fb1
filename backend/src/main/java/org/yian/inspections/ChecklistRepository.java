package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.rectifications.Severity;

/** Published checklists. They are the same for everybody and never change. */
@Singleton
final class ChecklistRepository {

    private final Database database;

    ChecklistRepository(Database database) {
        this.database = database;
    }

    /** The newest first. */
    List<ChecklistSummary> published() {
        return database.list(
                """
                SELECT v.id, c.code, c.name, c.name_en, v.number, v.published_on,
                    (SELECT COUNT(*) FROM checklist_item i WHERE i.version_id = v.id) AS items
                FROM checklist_version v
                JOIN checklist c ON c.id = v.checklist_id
                WHERE v.state = 'PUBLISHED'
                ORDER BY v.published_on DESC, v.id DESC
                """,
                row -> new ChecklistSummary(
                        row.number("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("name_en"),
                        row.integer("number"),
                        row.date("published_on"),
                        row.integer("items")));
    }

    List<ChecklistItem> items(long versionId) {
        return database.list(
                """
                SELECT i.* FROM checklist_item i
                JOIN checklist_version v ON v.id = i.version_id
                WHERE i.version_id = ? AND v.state = 'PUBLISHED'
                ORDER BY i.position
                """,
                ChecklistRepository::item,
                versionId);
    }

    private static ChecklistItem item(Row row) {
        return new ChecklistItem(
                row.number("id"),
                row.integer("position"),
                row.text("code"),
                row.text("category"),
                row.text("category_en"),
                row.text("requirement"),
                row.text("requirement_en"),
                row.choice("severity", Severity.class),
                row.text("basis"),
                row.integer("due_days"),
                row.flag("fire_department"));
    }
}
