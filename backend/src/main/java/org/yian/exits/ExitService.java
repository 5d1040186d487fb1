package org.yian.exits;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.residents.Residents;
import org.yian.residents.SupportMode;

/** Exits as the home, or the township for dispersed persons, handles them: report, report anew, withdrawal. */
@Singleton
class ExitService {

    private final ExitRepository repository;
    private final ExitWriter writer;
    private final ExitSteps steps;
    private final ExitRules rules;
    private final TransferWriter transfers;
    private final Residents residents;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;

    ExitService(
            ExitRepository repository,
            ExitWriter writer,
            ExitSteps steps,
            ExitRules rules,
            TransferWriter transfers,
            Residents residents,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit) {
        this.repository = repository;
        this.writer = writer;
        this.steps = steps;
        this.rules = rules;
        this.transfers = transfers;
        this.residents = residents;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<ExitView> list(Actor actor, ExitFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    ExitDetail view(Actor actor, long id) {
        return steps.detail(actor, id);
    }

    @UseCase
    ExitDetail report(Actor actor, long residentId, @Nullable UUID key, ExitReport entered) {
        residents.get(actor, residentId);
        String id = idempotency.once(
                actor, key, "exit.report", () -> Long.toString(enter(actor, residentId, entered.tidied())));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, long residentId, ExitReport report) {
        Residents.Person person = residents.lock(actor, residentId);
        boolean dispersed = person.homeId() == null;
        if (dispersed != (actor.role() == Role.TOWNSHIP)) {
            throw new ProblemException(ExitProblem.EXIT_STEP_OF_ANOTHER_OFFICE, person.name());
        }
        rules.check(person, report);
        if (transfers.open(residentId)) {
            throw new ProblemException(ExitProblem.PROCEDURE_OPEN_ALREADY, person.name());
        }
        link(actor, null, report.documentId(), FileOwner.ofPerson(person.homeId(), person.townshipCode()));
        boolean boarder = person.supportMode() == SupportMode.BOARDER;
        long id = inserted(actor, person, boarder ? ExitState.RECORDED : ExitCourse.reported(dispersed), report);
        ExitAction action = boarder ? ExitAction.RECORD : ExitAction.REPORT;
        writer.step(actor, id, action, report.details());
        if (boarder) {
            writer.ended(actor, id, report.leavingOn());
            residents.end(actor, residentId, report.leavingOn(), report.reason());
        }
        AuditEntry entry = AuditEntry.of(boarder ? "exit.record" : "exit.report", "exit", id, person.name());
        audit.record(
                actor,
                ExitSteps.placed(entry, person.homeId(), person.townshipCode()).changed(null, report));
        return id;
    }

    private long inserted(Actor actor, Residents.Person person, ExitState state, ExitReport report) {
        try {
            return writer.insert(actor, person.id(), state, report);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("resident_exit_open_once")
                    ? new ProblemException(ExitProblem.PROCEDURE_OPEN_ALREADY, person.name())
                    : refused;
        }
    }

    /** Reports anew what was sent back. */
    @UseCase
    ExitDetail reportAgain(Actor actor, long id, ExitRequests.ExitChange change) {
        ExitView exit = steps.allowed(actor, id, change.version(), ExitAction.REPORT);
        ExitReport report = change.report().tidied();
        rules.check(residents.lock(actor, exit.residentId()), report);
        link(
                actor,
                exit.report().documentId(),
                report.documentId(),
                FileOwner.ofPerson(exit.homeId(), exit.townshipCode()));
        writer.reportAgain(actor, id, ExitCourse.reported(exit.homeId() == null), report);
        return steps.taken(actor, exit, ExitAction.REPORT, report.details(), exit.report(), report);
    }

    @UseCase
    ExitDetail withdraw(Actor actor, long id, ExitRequests.ExitWithdrawal withdrawal) {
        ExitView exit = steps.allowed(actor, id, withdrawal.version(), ExitAction.WITHDRAW);
        String reason = withdrawal.reason().strip();
        writer.answer(actor, id, ExitState.WITHDRAWN, reason);
        return steps.taken(actor, exit, ExitAction.WITHDRAW, reason, null, withdrawal);
    }

    private void link(Actor actor, @Nullable UUID before, @Nullable UUID after, FileOwner owner) {
        if (after != null && !after.equals(before)) {
            attachments.linkPersonal(actor, after, owner);
        }
    }
}
