package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.StayEnding;

/** An exit or a transfer that is open lapses when the stay ends in another way, such as by death. */
@Singleton
class OpenProcedures implements StayEnding {

    private final Database database;
    private final ExitWriter exits;
    private final TransferWriter transfers;
    private final AuditLog audit;

    OpenProcedures(Database database, ExitWriter exits, TransferWriter transfers, AuditLog audit) {
        this.database = database;
        this.exits = exits;
        this.transfers = transfers;
        this.audit = audit;
    }

    @Override
    public void ended(Actor actor, Residents.Person person, LocalDate endedOn, EndReason reason) {
        database.first(
                        "SELECT id FROM resident_exit WHERE open_resident_id = ? FOR UPDATE",
                        row -> row.number("id"),
                        person.id())
                .ifPresent(id -> {
                    exits.answer(actor, id, ExitState.WITHDRAWN, null);
                    exits.step(actor, id, ExitAction.LAPSE, null);
                    AuditEntry entry = AuditEntry.of("exit.lapse", "exit", id, person.name());
                    audit.record(actor, ExitSteps.placed(entry, person.homeId(), person.townshipCode()));
                });
        database.first(
                        "SELECT id FROM resident_transfer WHERE open_resident_id = ? FOR UPDATE",
                        row -> row.number("id"),
                        person.id())
                .ifPresent(id -> {
                    transfers.answer(actor, id, TransferState.WITHDRAWN, null);
                    AuditEntry entry = AuditEntry.of("transfer.lapse", "transfer", id, person.name());
                    audit.record(actor, entry.atHome(person.homeId()));
                });
    }
}
