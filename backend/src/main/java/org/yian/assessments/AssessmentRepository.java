package org.yian.assessments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.residents.SelfCareTier;

/** Assessments of persons that the caller has found in scope, and the open requests of a scope. */
@Singleton
class AssessmentRepository {

    private final Database database;
    private final Clock clock;

    AssessmentRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All assessments of a person, the newest first. */
    List<AssessmentView> of(long residentId) {
        return database.list(
                """
                SELECT s.*, a.display_name FROM self_care_assessment s LEFT JOIN account a ON a.id = s.created_by
                WHERE s.resident_id = ? ORDER BY s.assessed_on DESC, s.id DESC LIMIT 200
                """,
                AssessmentRepository::view,
                residentId);
    }

    long insert(Actor actor, long residentId, NewAssessment assessment) {
        Indicators able = assessment.indicators();
        return database.insert(
                """
                INSERT INTO self_care_assessment (resident_id, assessed_on, occasion, eating, dressing, getting_up, toilet,
                    walking, bathing, ability_level, first_assessor, second_assessor, first_signature_id,
                    second_signature_id, photo_id, note, created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                residentId,
                assessment.assessedOn(),
                assessment.occasion(),
                able.eating(),
                able.dressing(),
                able.gettingUp(),
                able.toilet(),
                able.walking(),
                able.bathing(),
                assessment.abilityLevel(),
                assessment.firstAssessor().strip(),
                assessment.secondAssessor().strip(),
                assessment.firstSignatureId(),
                assessment.secondSignatureId(),
                assessment.photoId(),
                assessment.note(),
                actor.accountId(),
                clock.instant());
    }

    long insertRequest(Actor actor, long residentId, String reason, LocalDate dueOn) {
        return database.insert(
                """
                INSERT INTO assessment_request (resident_id, reason, requested_by, requested_at, due_on)
                VALUES (?, ?, ?, ?, ?)
                """,
                residentId,
                reason,
                actor.accountId(),
                clock.instant(),
                dueOn);
    }

    /** The open request of the person, if any, is answered by the assessment. */
    void answer(long residentId, long assessmentId) {
        database.change(
                "UPDATE assessment_request SET assessment_id = ? WHERE open_resident_id = ?", assessmentId, residentId);
    }

    Page<AssessmentRequest> open(Scope scope, LocalDate today, PageQuery page) {
        Select select = Select.of(
                        """
                        q.*, r.name, r.self_care_tier, r.home_id, h.name AS home_name, a.display_name
                        """,
                        """
                        assessment_request q JOIN resident r ON r.id = q.resident_id JOIN home h ON h.id = r.home_id
                        JOIN account a ON a.id = q.requested_by
                        """)
                .where(scope.homes("h"))
                .where("q.assessment_id IS NULL")
                .orderBy("q.due_on, q.id");
        return database.page(select, page, row -> request(row, today));
    }

    private static AssessmentRequest request(Row row, LocalDate today) {
        LocalDate dueOn = row.date("due_on");
        return new AssessmentRequest(
                row.number("id"),
                row.number("resident_id"),
                row.text("name"),
                row.choiceOrNull("self_care_tier", SelfCareTier.class),
                row.number("home_id"),
                row.text("home_name"),
                row.text("reason"),
                row.text("display_name"),
                row.moment("requested_at"),
                dueOn,
                today.isAfter(dueOn));
    }

    private static AssessmentView view(Row row) {
        NewAssessment assessment = new NewAssessment(
                row.date("assessed_on"),
                row.choice("occasion", Occasion.class),
                new Indicators(
                        row.flag("eating"),
                        row.flag("dressing"),
                        row.flag("getting_up"),
                        row.flag("toilet"),
                        row.flag("walking"),
                        row.flag("bathing")),
                row.integerOrNull("ability_level"),
                row.text("first_assessor"),
                row.text("second_assessor"),
                id(row, "first_signature_id"),
                id(row, "second_signature_id"),
                id(row, "photo_id"),
                row.textOrNull("note"));
        return new AssessmentView(
                row.number("id"),
                assessment,
                row.choice("tier", SelfCareTier.class),
                row.textOrNull("display_name"),
                row.moment("created_at"));
    }

    private static @Nullable UUID id(Row row, String column) {
        String value = row.textOrNull(column);
        return value == null ? null : UUID.fromString(value);
    }
}
