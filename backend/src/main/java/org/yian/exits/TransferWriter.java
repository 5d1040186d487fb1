package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Changes transfers that the caller has found and locked within the scope. */
@Singleton
class TransferWriter {

    private final Database database;
    private final Clock clock;

    TransferWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a transfer of the person waits for an answer; the caller holds the lock on the person. */
    boolean open(long residentId) {
        return database.count("SELECT COUNT(*) FROM resident_transfer WHERE open_resident_id = ?", residentId) > 0;
    }

    /** Whether an exit of the person is open; the caller holds the lock on the person. */
    boolean exitOpen(long residentId) {
        return database.count("SELECT COUNT(*) FROM resident_exit WHERE open_resident_id = ?", residentId) > 0;
    }

    long insert(Actor actor, long residentId, long fromHomeId, TransferRequests.NewTransfer transfer) {
        TransferRequests.Consent consent = transfer.consent().tidied();
        return database.insert(
                """
                INSERT INTO resident_transfer (resident_id, from_home_id, to_home_id, state, reason, consent_statement,
                    consent_signed_by, consent_signed_on, requested_by, requested_at)
                VALUES (?, ?, ?, 'REQUESTED', ?, ?, ?, ?, ?, ?)
                """,
                residentId,
                fromHomeId,
                transfer.toHomeId(),
                transfer.reason().strip(),
                consent.statement(),
                consent.signedBy(),
                consent.signedOn(),
                actor.accountId(),
                clock.instant());
    }

    void accept(Actor actor, long id, long bedId, LocalDate movedOn) {
        database.change(
                """
                UPDATE resident_transfer SET state = 'ACCEPTED', to_bed_id = ?, moved_on = ?, decided_by = ?,
                    decided_at = ?, version = version + 1
                WHERE id = ?
                """,
                bedId,
                movedOn,
                actor.accountId(),
                clock.instant(),
                id);
    }

    /** Declines or withdraws. */
    void answer(Actor actor, long id, TransferState state, @Nullable String answer) {
        database.change(
                """
                UPDATE resident_transfer SET state = ?, answer = ?, decided_by = ?, decided_at = ?, version = version + 1
                WHERE id = ?
                """,
                state,
                answer,
                actor.accountId(),
                clock.instant(),
                id);
    }
}
