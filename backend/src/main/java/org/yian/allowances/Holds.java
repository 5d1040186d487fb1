package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.Residents;

/** Holds back what single persons are paid, for a reason, and releases it: the next run pays what was held. */
@Singleton
class Holds {

    private final Residents residents;
    private final RunRepository runs;
    private final AuditLog audit;
    private final Database database;
    private final Clock clock;

    Holds(Residents residents, RunRepository runs, AuditLog audit, Database database, Clock clock) {
        this.residents = residents;
        this.runs = runs;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Optional<HoldView> view(Actor actor, long residentId) {
        residents.get(actor, residentId);
        return database.first(
                """
                SELECT o.*, a.display_name FROM allowance_hold o JOIN account a ON a.id = o.held_by
                WHERE o.released_at IS NULL
                    AND o.person_hash = (SELECT identity_number_hash FROM resident WHERE id = ?)
                """,
                row -> new HoldView(row.text("reason"), row.textOrNull("display_name"), row.moment("held_at")),
                residentId);
    }

    @UseCase
    void hold(Actor actor, long residentId, RunRequests.Hold hold) {
        Residents.Person person = residents.get(actor, residentId);
        List<Long> open = lockRuns(Office.of(actor));
        YearMonth first = firstMonth(residentId, open);
        try {
            database.change(
                    """
                    INSERT INTO allowance_hold (resident_id, person_hash, first_month, reason, held_by, held_at)
                    SELECT id, identity_number_hash, ?, ?, ?, ? FROM resident WHERE id = ?
                    """,
                    first.atDay(1),
                    hold.reason().strip(),
                    actor.accountId(),
                    clock.instant(),
                    residentId);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("allowance_hold_open_once")
                    ? new ProblemException(AllowanceProblem.HELD_ALREADY, person.name())
                    : refused;
        }
        for (long run : open) {
            mark(run, residentId, true, hold.reason().strip());
        }
        record(actor, "allowance.hold", person, null, hold);
    }

    @UseCase
    void release(Actor actor, long residentId) {
        Residents.Person person = residents.get(actor, residentId);
        List<Long> open = lockRuns(Office.of(actor));
        int released = database.change(
                """
                UPDATE allowance_hold SET released_by = ?, released_at = ? WHERE released_at IS NULL
                    AND person_hash = (SELECT identity_number_hash FROM resident WHERE id = ?)
                """,
                actor.accountId(),
                clock.instant(),
                residentId);
        if (released == 0) {
            throw new ProblemException(AllowanceProblem.NOT_HELD, person.name());
        }
        for (long run : open) {
            mark(run, residentId, false, null);
        }
        record(actor, "allowance.release", person, null, null);
    }

    /** The runs of the office that are not approved; one that is being computed asks for the holds when it is done. */
    private List<Long> lockRuns(Office office) {
        return database
                .list(
                        """
                        SELECT id, state FROM allowance_run WHERE live_office = ? AND state IN ('COMPUTING', 'COMPUTED')
                        ORDER BY id FOR UPDATE
                        """,
                        row -> row.choice("state", RunState.class) == RunState.COMPUTED ? row.number("id") : 0L,
                        office.code())
                .stream()
                .filter(id -> id != 0)
                .toList();
    }

    /** The first month that is not paid because of the hold. */
    private YearMonth firstMonth(long residentId, List<Long> open) {
        YearMonth now = YearMonth.now(clock);
        return open.stream()
                .flatMap(run -> database
                        .list(
                                "SELECT for_month FROM allowance_line WHERE run_id = ? AND resident_id = ? AND payable > 0",
                                row -> YearMonth.from(row.date("for_month")),
                                run,
                                residentId)
                        .stream())
                .min(YearMonth::compareTo)
                .orElse(now);
    }

    private void mark(long run, long residentId, boolean held, @Nullable String reason) {
        int marked = database.change(
                """
                UPDATE allowance_line SET held = ?, hold_reason = ? WHERE run_id = ? AND living + care > 0
                    AND person_hash = (SELECT identity_number_hash FROM resident WHERE id = ?)
                """,
                held,
                reason,
                run,
                residentId);
        if (marked > 0) {
            runs.addUp(run);
        }
    }

    private void record(
            Actor actor, String action, Residents.Person person, @Nullable Object before, @Nullable Object after) {
        AuditEntry entry = AuditEntry.of(action, "resident", person.id(), person.name());
        audit.record(
                actor,
                (person.homeId() == null ? entry.inRegion(person.townshipCode()) : entry.atHome(person.homeId()))
                        .changed(before, after));
    }
}
