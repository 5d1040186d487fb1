package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yian.funds.EntryKind;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.Ledger;
import org.yian.funds.MoneyPlace;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/**
 * Posts an approved run: the payments, and an entry in the books of each home, all in one transaction. A payment for a month
 * has a unique key and so has the entry of a home and month, so that nothing whatever pays twice.
 */
@Singleton
class RunPosting {

    private final RunService service;
    private final RunRepository runs;
    private final LineRepository lines;
    private final PaymentWriter payments;
    private final Ledger ledger;
    private final Messages messages;
    private final Database database;
    private final Clock clock;

    RunPosting(
            RunService service,
            RunRepository runs,
            LineRepository lines,
            PaymentWriter payments,
            Ledger ledger,
            Messages messages,
            Database database,
            Clock clock) {
        this.service = service;
        this.runs = runs;
        this.lines = lines;
        this.payments = payments;
        this.ledger = ledger;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    @UseCase
    RunDetail post(Actor actor, long id, int version) {
        RunView run = service.allowed(actor, id, version, RunAction.POST);
        service.requireUnchanged(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        pay(run, now);
        for (LineRepository.HomeSum sum : lines.homeSums(id)) {
            long entry = ledger.post(actor, entry(run, sum));
            keep(id, sum, entry);
        }
        runs.post(actor, id, now);
        service.record(actor, "post", run, null, Figures.of(run));
        return service.view(actor, id);
    }

    private void pay(RunView run, Instant now) {
        try {
            payments.insert(run, now);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("allowance_payment_once")
                    ? new ProblemException(AllowanceProblem.ALLOWANCE_PAID_ALREADY, RunService.name(run))
                    : refused;
        }
    }

    private NewEntry entry(RunView run, LineRepository.HomeSum sum) {
        List<Posting> postings = new ArrayList<>();
        if (sum.living().signum() > 0) {
            postings.add(Posting.income(
                    FundSource.SUPPORT, null, IncomeKind.LIVING_ALLOWANCE, MoneyPlace.BANK, sum.living()));
        }
        if (sum.care().signum() > 0) {
            postings.add(Posting.income(FundSource.CARE, null, IncomeKind.CARE_ALLOWANCE, MoneyPlace.BANK, sum.care()));
        }
        return new NewEntry(
                sum.homeId(),
                EntryKind.ALLOWANCE,
                LocalDate.now(clock),
                messages.text(Messages.CHINESE, "allowances.entry", run.month(), sum.persons()),
                messages.text(
                        Messages.CHINESE, "allowances.office", run.office().name()),
                "allowance:%s:%s:%d".formatted(run.office().code(), run.month(), sum.homeId()),
                postings);
    }

    private void keep(long runId, LineRepository.HomeSum sum, long entry) {
        database.change(
                """
                INSERT INTO allowance_home_payment (run_id, home_id, entry_id, persons, living, care, account_name, bank,
                    number_encrypted, number_masked)
                SELECT ?, ?, ?, ?, ?, ?, a.account_name, a.bank, a.number_encrypted, a.number_masked
                FROM (SELECT 1) one LEFT JOIN home_bank_account a ON a.home_id = ?
                """,
                runId,
                sum.homeId(),
                entry,
                sum.persons(),
                sum.living(),
                sum.care(),
                sum.homeId());
    }
}
