package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Changes exits that the caller has found and locked within the scope, and keeps each step. */
@Singleton
class ExitWriter {

    private final Database database;
    private final Clock clock;

    ExitWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new report; the divisions are those of the person. */
    long insert(Actor actor, long residentId, ExitState state, ExitReport report) {
        Instant now = clock.instant();
        return database.insert(
                """
                INSERT INTO resident_exit (resident_id, home_id, city_code, county_code, township_code, state, reason,
                    details, reported_on, leaving_on, document_id, reported_by, reported_at, updated_at)
                SELECT r.id, r.home_id, r.city_code, r.county_code, r.township_code, ?, ?, ?, ?, ?, ?, ?, ?, ?
                FROM resident r WHERE r.id = ?
                """,
                state,
                report.reason(),
                report.details(),
                report.reportedOn(),
                report.leavingOn(),
                report.documentId(),
                actor.accountId(),
                now,
                now,
                residentId);
    }

    /** The home records the end of an agreement: decided with the report. */
    void ended(Actor actor, long id, LocalDate endedOn) {
        database.change(
                "UPDATE resident_exit SET decided_by = ?, decided_at = ?, ended_on = ? WHERE id = ?",
                actor.accountId(),
                clock.instant(),
                endedOn,
                id);
    }

    /** Reports anew: review and notice of before count no more, the steps keep them. */
    void reportAgain(Actor actor, long id, ExitState state, ExitReport report) {
        database.change(
                """
                UPDATE resident_exit SET state = ?, reason = ?, details = ?, reported_on = ?, leaving_on = ?,
                    document_id = ?, reported_by = ?, reviewed_by = NULL, reviewed_at = NULL, review_agrees = NULL,
                    review_opinion = NULL, notice_from = NULL, notice_place = NULL, notice_recorded_at = NULL,
                    decision_from = NULL, answer = NULL, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                state,
                report.reason(),
                report.details(),
                report.reportedOn(),
                report.leavingOn(),
                report.documentId(),
                actor.accountId(),
                clock.instant(),
                id);
    }

    void review(Actor actor, long id, ExitState state, boolean agrees, String opinion) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE resident_exit SET state = ?, reviewed_by = ?, reviewed_at = ?, review_agrees = ?,
                    review_opinion = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                state,
                actor.accountId(),
                now,
                agrees,
                opinion,
                now,
                id);
    }

    void notice(long id, ExitState state, LocalDate from, String place, LocalDate decisionFrom) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE resident_exit SET state = ?, notice_from = ?, notice_place = ?, notice_recorded_at = ?,
                    decision_from = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                state,
                from,
                place,
                now,
                decisionFrom,
                now,
                id);
    }

    void approve(Actor actor, long id, LocalDate endedOn, ExitRequests.ExitNotification told) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE resident_exit SET state = 'APPROVED', decided_by = ?, decided_at = ?, ended_on = ?,
                    person_told_on = ?, person_told_how = ?, village_told_on = ?, village_told_how = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                actor.accountId(),
                now,
                endedOn,
                told.personOn(),
                told.personHow().strip(),
                told.villageOn(),
                told.villageHow().strip(),
                now,
                id);
    }

    /** Refuses, sends back or withdraws. */
    void answer(Actor actor, long id, ExitState state, @Nullable String answer) {
        Instant now = clock.instant();
        boolean decided = state == ExitState.REFUSED;
        database.change(
                """
                UPDATE resident_exit SET state = ?, answer = ?, decided_by = ?, decided_at = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                state,
                answer,
                decided ? actor.accountId() : null,
                decided ? now : null,
                now,
                id);
    }

    void step(Actor actor, long id, ExitAction action, @Nullable String note) {
        database.change(
                "INSERT INTO resident_exit_step (exit_id, action, taken_by, taken_at, note) VALUES (?, ?, ?, ?, ?)",
                id,
                action,
                actor.accountId(),
                clock.instant(),
                note);
    }
}
