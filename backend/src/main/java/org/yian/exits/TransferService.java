package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;
import org.yian.residents.Residents;
import org.yian.residents.SupportMode;

/** Transfers between homes: the giving side asks, the receiving home gives a bed, and with that the person has moved. */
@Singleton
class TransferService {

    private final TransferRepository repository;
    private final TransferWriter writer;
    private final Residents residents;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    TransferService(
            TransferRepository repository,
            TransferWriter writer,
            Residents residents,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.residents = residents;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<TransferView> list(Actor actor, TransferFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    TransferView view(Actor actor, long id) {
        return repository.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    List<TransferTarget> targets(Actor actor, long residentId, @Nullable String q) {
        Long homeId = residents.get(actor, residentId).homeId();
        return homeId == null ? List.of() : repository.targets(homeId, Objects.requireNonNullElse(q, ""));
    }

    @UseCase(readOnly = true)
    List<Stay> stays(Actor actor, long residentId) {
        residents.get(actor, residentId);
        return repository.stays(residentId);
    }

    @UseCase
    TransferView request(Actor actor, long residentId, @Nullable UUID key, TransferRequests.NewTransfer transfer) {
        residents.get(actor, residentId);
        String id = idempotency.once(
                actor, key, "transfer.request", () -> Long.toString(enter(actor, residentId, transfer)));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, long residentId, TransferRequests.NewTransfer transfer) {
        Residents.Person person = residents.lock(actor, residentId);
        Long from = person.homeId();
        if (from == null || person.supportMode() != SupportMode.CENTRALISED) {
            throw new ProblemException(ExitProblem.TRANSFER_OF_CENTRALISED_ONLY, person.name());
        }
        HomeSummary to = receiving(person, transfer.toHomeId());
        residents.requireTransferable(actor, residentId, to, LocalDate.now(clock));
        LocalDate signedOn = transfer.consent().signedOn();
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("consent.signedOn", "exits.in-future");
        }
        if (writer.exitOpen(residentId)) {
            throw new ProblemException(ExitProblem.PROCEDURE_OPEN_ALREADY, person.name());
        }
        long id = inserted(actor, person, from, transfer);
        AuditEntry entry =
                AuditEntry.of("transfer.request", "transfer", id, person.name()).changed(null, transfer);
        audit.record(actor, entry.atHome(from));
        audit.record(actor, entry.atHome(to.id()));
        return id;
    }

    /** The receiving home lies anywhere in the province: it is not looked for in the caller's scope. */
    private HomeSummary receiving(Residents.Person person, long toHomeId) {
        if (Objects.equals(person.homeId(), toHomeId)) {
            throw new ProblemException(ExitProblem.TRANSFER_TO_SAME_HOME, person.name());
        }
        HomeSummary to = homes.get(Scope.home(toHomeId), toHomeId);
        if (!to.open()) {
            throw new ProblemException(ExitProblem.TRANSFER_TO_CLOSED_HOME, to.name());
        }
        return to;
    }

    private long inserted(Actor actor, Residents.Person person, long from, TransferRequests.NewTransfer transfer) {
        try {
            return writer.insert(actor, person.id(), from, transfer);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("resident_transfer_open_once")
                    ? new ProblemException(ExitProblem.PROCEDURE_OPEN_ALREADY, person.name())
                    : refused;
        }
    }

    /** Both homes agree now: the person moves with this. */
    @UseCase
    TransferView accept(Actor actor, long id, TransferRequests.TransferAcceptance acceptance) {
        TransferView transfer = waiting(actor, id, acceptance.version());
        requireAnswering(transfer);
        homes.getOpen(actor, transfer.to().homeId());
        LocalDate today = LocalDate.now(clock);
        LocalDate movedOn = Objects.requireNonNullElse(acceptance.movedOn(), today);
        LocalDate signedOn = transfer.consent().signedOn();
        if (movedOn.isAfter(today) || movedOn.isBefore(signedOn)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("movedOn", "exits.moved-between", signedOn);
        }
        writer.accept(actor, id, acceptance.bedId(), movedOn);
        long residentId = repository.residentOf(id);
        residents.transfer(
                actor,
                new Residents.Transfer(
                        residentId, transfer.from().homeId(), transfer.to().homeId(), acceptance.bedId(), movedOn));
        record(actor, "transfer.accept", transfer, acceptance);
        return view(actor, id);
    }

    @UseCase
    TransferView decline(Actor actor, long id, TransferRequests.TransferRefusal refusal) {
        TransferView transfer = waiting(actor, id, refusal.version());
        requireAnswering(transfer);
        writer.answer(actor, id, TransferState.DECLINED, refusal.reason().strip());
        record(actor, "transfer.decline", transfer, refusal);
        return view(actor, id);
    }

    @UseCase
    TransferView withdraw(Actor actor, long id, TransferRequests.TransferWithdrawal withdrawal) {
        TransferView transfer = waiting(actor, id, withdrawal.version());
        if (!transfer.mayWithdraw()) {
            throw new ProblemException(ExitProblem.TRANSFER_STEP_OF_OTHER_HOME, transfer.name());
        }
        writer.answer(actor, id, TransferState.WITHDRAWN, withdrawal.reason().strip());
        record(actor, "transfer.withdraw", transfer, withdrawal);
        return view(actor, id);
    }

    private static void requireAnswering(TransferView transfer) {
        if (!transfer.mayAnswer()) {
            throw new ProblemException(ExitProblem.TRANSFER_STEP_OF_OTHER_HOME, transfer.name());
        }
    }

    /** The transfer, locked, that still waits for an answer. */
    private TransferView waiting(Actor actor, long id, int version) {
        TransferView transfer = repository.lock(actor, id).orElseThrow(ProblemException::notFound);
        if (transfer.version() != version) {
            throw ProblemException.stale(transfer);
        }
        if (transfer.state() != TransferState.REQUESTED) {
            throw new ProblemException(ExitProblem.TRANSFER_CLOSED, transfer.name());
        }
        return transfer;
    }

    /** Both sides find it in their log. */
    private void record(Actor actor, String action, TransferView transfer, Object after) {
        AuditEntry entry = AuditEntry.of(action, "transfer", transfer.id(), transfer.name())
                .changed(null, after);
        audit.record(actor, entry.atHome(transfer.from().homeId()));
        audit.record(actor, entry.atHome(transfer.to().homeId()));
    }
}
