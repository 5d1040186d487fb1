package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** The answers of inspections that the caller has been let to. */
@Singleton
final class AnswerRepository {

    private static final String ANSWERS =
            """
            SELECT w.*, t.code, a.display_name
            FROM inspection_answer w
            JOIN checklist_item t ON t.id = w.checklist_item_id
            JOIN account a ON a.id = w.answered_by
            WHERE w.inspection_id = ?
            """;

    private final Database database;

    AnswerRepository(Database database) {
        this.database = database;
    }

    List<AnswerView> answers(UUID inspectionId) {
        return database.list(ANSWERS + " ORDER BY t.position", AnswerRepository::answer, inspectionId);
    }

    Optional<AnswerView> answer(UUID inspectionId, long itemId) {
        return database.first(ANSWERS + " AND w.checklist_item_id = ?", AnswerRepository::answer, inspectionId, itemId);
    }

    void insert(UUID inspectionId, AnswerView answer) {
        database.change(
                """
                INSERT INTO inspection_answer (inspection_id, checklist_item_id, result, note, rectify, measure,
                    immediate_measure, responsible_person, answered_by, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                inspectionId,
                answer.itemId(),
                answer.result(),
                answer.note(),
                answer.rectify(),
                answer.measure(),
                answer.immediateMeasure(),
                answer.responsiblePerson(),
                answer.answeredById(),
                answer.answeredAt());
    }

    void update(UUID inspectionId, AnswerView answer) {
        database.change(
                """
                UPDATE inspection_answer SET result = ?, note = ?, rectify = ?, measure = ?, immediate_measure = ?,
                    responsible_person = ?, answered_by = ?, answered_at = ?, version = version + 1
                WHERE inspection_id = ? AND checklist_item_id = ?
                """,
                answer.result(),
                answer.note(),
                answer.rectify(),
                answer.measure(),
                answer.immediateMeasure(),
                answer.responsiblePerson(),
                answer.answeredById(),
                answer.answeredAt(),
                inspectionId,
                answer.itemId());
    }

    void deleteAll(UUID inspectionId) {
        database.change("DELETE FROM inspection_answer WHERE inspection_id = ?", inspectionId);
    }

    private static AnswerView answer(Row row) {
        return new AnswerView(
                row.number("checklist_item_id"),
                row.text("code"),
                row.choice("result", AnswerResult.class),
                row.textOrNull("note"),
                row.flag("rectify"),
                row.textOrNull("measure"),
                row.textOrNull("immediate_measure"),
                row.textOrNull("responsible_person"),
                row.number("answered_by"),
                row.text("display_name"),
                row.moment("answered_at"),
                row.integer("version"));
    }
}
