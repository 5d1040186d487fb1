package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.EntryKind;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.Ledger;
import org.yian.funds.MoneyPlace;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What happens to a recovery once it is open: money comes back, or the rest is given up by two of the county. */
@Singleton
class RecoveryService {

    private final RecoveryRepository repository;
    private final Ledger ledger;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;
    private final Database database;
    private final Clock clock;

    RecoveryService(
            RecoveryRepository repository,
            Ledger ledger,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages,
            Database database,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<RecoveryView> list(Actor actor, RecoveryFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    RecoveryTotals totals(Actor actor, RecoveryFilter filter) {
        return repository.totals(actor, filter);
    }

    @UseCase(readOnly = true)
    RecoveryDetail view(Actor actor, long id) {
        RecoveryView recovery = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        return new RecoveryDetail(recovery, repository.months(id), repository.instalments(id));
    }

    @UseCase
    RecoveryDetail repay(Actor actor, long id, @Nullable UUID key, RecoveryRequests.NewInstalment instalment) {
        if (repository.find(actor, id).isEmpty()) {
            throw ProblemException.notFound();
        }
        idempotency.once(actor, key, "recovery.repay", () -> {
            enter(actor, open(actor, id, instalment.version()), instalment);
            return Long.toString(id);
        });
        return view(actor, id);
    }

    private void enter(Actor actor, RecoveryView before, RecoveryRequests.NewInstalment instalment) {
        check(before, instalment);
        Money livingLeft = livingLeft(before);
        Money living = instalment.amount().isLessThan(livingLeft) ? instalment.amount() : livingLeft;
        Money care = instalment.amount().minus(living);
        Long entry = instalment.fromBooks() && before.homeId() != null
                ? ledger.post(actor, entry(before, instalment, living, care))
                : null;
        database.change(
                """
                INSERT INTO recovery_instalment (recovery_id, received_on, living, care, payer, note, entry_id, recorded_by,
                    recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                before.id(),
                instalment.receivedOn(),
                living,
                care,
                instalment.payer().strip(),
                instalment.note(),
                entry,
                actor.accountId(),
                clock.instant());
        database.change(
                """
                UPDATE recovery SET repaid_living = repaid_living + ?, repaid_care = repaid_care + ?, version = version + 1
                WHERE id = ?
                """,
                living,
                care,
                before.id());
        database.change(
                "UPDATE recovery SET state = 'REPAID', closed_at = ? WHERE id = ? AND outstanding = 0",
                clock.instant(),
                before.id());
        record(actor, "repay", before, instalment);
    }

    private void check(RecoveryView recovery, RecoveryRequests.NewInstalment instalment) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (instalment.amount().signum() <= 0) {
            wrong.violation("amount", "allowances.above-zero");
        }
        if (instalment.receivedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("receivedOn", "allowances.in-future");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
        if (instalment.amount().isMoreThan(recovery.outstanding())) {
            throw new ProblemException(AllowanceProblem.REPAID_TOO_MUCH, recovery.outstanding(), instalment.amount());
        }
    }

    private Money livingLeft(RecoveryView recovery) {
        return database.first(
                        "SELECT living - repaid_living AS rest FROM recovery WHERE id = ?",
                        row -> row.money("rest"),
                        recovery.id())
                .orElseThrow();
    }

    private NewEntry entry(RecoveryView recovery, RecoveryRequests.NewInstalment instalment, Money living, Money care) {
        List<Posting> postings = new ArrayList<>();
        if (living.signum() > 0) {
            postings.add(Posting.returned(FundSource.SUPPORT, IncomeKind.LIVING_ALLOWANCE, MoneyPlace.BANK, living));
        }
        if (care.signum() > 0) {
            postings.add(Posting.returned(FundSource.CARE, IncomeKind.CARE_ALLOWANCE, MoneyPlace.BANK, care));
        }
        return new NewEntry(
                Objects.requireNonNull(recovery.homeId()),
                EntryKind.REPAYMENT,
                instalment.receivedOn(),
                messages.text(Messages.CHINESE, "allowances.repayment", recovery.name()),
                messages.text(Messages.CHINESE, "allowances.county"),
                "recovery:%d:%d".formatted(recovery.id(), recovery.version()),
                postings);
    }

    /** One of the county asks to give the rest up. */
    @UseCase
    RecoveryDetail askWriteOff(Actor actor, long id, RecoveryRequests.WriteOff writeOff) {
        RecoveryView before = open(actor, id, writeOff.version());
        if (before.writeOff() != null) {
            throw new ProblemException(AllowanceProblem.WRITE_OFF_ASKED_ALREADY, before.name());
        }
        database.change(
                """
                UPDATE recovery SET write_off_reason = ?, write_off_asked_by = ?, write_off_asked_at = ?, version = version + 1
                WHERE id = ?
                """,
                writeOff.reason().strip(),
                actor.accountId(),
                clock.instant(),
                id);
        record(actor, "ask-write-off", before, writeOff);
        return view(actor, id);
    }

    /** Another one agrees, or does not. */
    @UseCase
    RecoveryDetail decideWriteOff(Actor actor, long id, RecoveryRequests.WriteOffDecision decision) {
        RecoveryView before = open(actor, id, decision.version());
        long asker = asker(id);
        if (before.writeOff() == null) {
            throw new ProblemException(AllowanceProblem.WRITE_OFF_NOT_ASKED, before.name());
        }
        if (asker == actor.accountId()) {
            throw new ProblemException(AllowanceProblem.WRITE_OFF_BY_ANOTHER_PERSON, before.name());
        }
        if (decision.agrees()) {
            database.change(
                    """
                    UPDATE recovery SET state = 'WRITTEN_OFF', written_off = outstanding, written_off_by = ?, closed_at = ?,
                        version = version + 1 WHERE id = ?
                    """,
                    actor.accountId(),
                    clock.instant(),
                    id);
        } else {
            database.change(
                    """
                    UPDATE recovery SET write_off_reason = NULL, write_off_asked_by = NULL, write_off_asked_at = NULL,
                        version = version + 1 WHERE id = ?
                    """,
                    id);
        }
        record(actor, decision.agrees() ? "write-off" : "refuse-write-off", before, decision);
        return view(actor, id);
    }

    private long asker(long id) {
        return database.count("SELECT COALESCE(write_off_asked_by, 0) FROM recovery WHERE id = ?", id);
    }

    private RecoveryView open(Actor actor, long id, int version) {
        int locked = repository.lock(actor, id).orElseThrow(ProblemException::notFound);
        RecoveryView recovery = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (recovery.state() != RecoveryState.OPEN) {
            throw new ProblemException(AllowanceProblem.RECOVERY_CLOSED, recovery.name());
        }
        if (locked != version) {
            throw ProblemException.stale(recovery);
        }
        return recovery;
    }

    private void record(Actor actor, String action, RecoveryView before, Object after) {
        audit.record(
                actor,
                AuditEntry.of("recovery." + action, "recovery", before.id(), before.name())
                        .atHome(before.homeId())
                        .changed(null, after));
    }
}
