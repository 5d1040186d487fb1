package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/**
 * Finds what was posted to a home that the person had left before the month, and moves it: out of the books of the one home
 * and into those of the other, in one transaction.
 */
@Singleton
public class MoveService {

    private final MoveRepository repository;
    private final Ledger ledger;
    private final PolicyParameters policies;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    MoveService(
            MoveRepository repository,
            Ledger ledger,
            PolicyParameters policies,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.policies = policies;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** What lies with another home than it should, of the months of the look-back, the earliest first. */
    @UseCase(readOnly = true)
    Page<MisplacedAllowance> misplaced(Actor actor, PageQuery page) {
        return repository.page(actor.scope(), lookBack(), page);
    }

    @UseCase(readOnly = true)
    Page<AllowanceMove> moves(Actor actor, PageQuery page) {
        return repository.moves(actor.scope(), page);
    }

    /** A payment as others name it: whose, of which month, from where to where. */
    public record Waiting(String name, String month, String fromHomeName, String toHomeName) {}

    /** As the list, for those who are to be told of it. */
    @UseCase(readOnly = true)
    public Page<Waiting> waiting(Actor actor, PageQuery page) {
        return misplaced(actor, page)
                .map(one -> new Waiting(one.name(), one.month(), one.fromHomeName(), one.toHomeName()));
    }

    /**
     * Moves a payment, dated today.
     *
     * @throws ProblemException not found; {@link AllowanceProblem#ALLOWANCE_IN_ITS_HOME} when it lies where it should, {@link
     *     AllowanceProblem#ALLOWANCE_BETWEEN_OFFICES}; those of {@link Ledger#post}
     */
    @UseCase
    void move(Actor actor, long paymentId) {
        MisplacedAllowance allowance = repository
                .lock(actor.scope(), lookBack(), paymentId)
                .orElseThrow(() -> repository.paid(actor.scope(), paymentId)
                        ? new ProblemException(AllowanceProblem.ALLOWANCE_IN_ITS_HOME)
                        : ProblemException.notFound());
        if (!allowance.movable()) {
            throw new ProblemException(
                    AllowanceProblem.ALLOWANCE_BETWEEN_OFFICES, allowance.fromHomeName(), allowance.toHomeName());
        }
        int step = repository.stepsOf(paymentId) + 1;
        String origin = "allowance-move:%d:%d:".formatted(paymentId, step);
        NewEntry out = new NewEntry(
                allowance.fromHomeId(),
                EntryKind.REPAYMENT,
                LocalDate.now(clock),
                text("allowances.moved-out", allowance),
                allowance.toHomeName(),
                origin + "out",
                postings(allowance, true));
        NewEntry in = new NewEntry(
                allowance.toHomeId(),
                EntryKind.ALLOWANCE,
                LocalDate.now(clock),
                text("allowances.moved-in", allowance),
                allowance.fromHomeName(),
                origin + "in",
                postings(allowance, false));
        repository.insert(actor, allowance, step, Office.of(actor).code(), post(actor, out, in));
        record(actor, allowance, allowance.fromHomeId());
        record(actor, allowance, allowance.toHomeId());
    }

    /** In the order of the homes' ids, as the ledger asks. */
    private MoveRepository.Entries post(Actor actor, NewEntry out, NewEntry in) {
        if (out.homeId() < in.homeId()) {
            long from = ledger.post(actor, out);
            return new MoveRepository.Entries(from, ledger.post(actor, in));
        }
        long to = ledger.post(actor, in);
        return new MoveRepository.Entries(ledger.post(actor, out), to);
    }

    private static List<Posting> postings(MisplacedAllowance allowance, boolean out) {
        List<Posting> postings = new ArrayList<>();
        add(postings, FundSource.SUPPORT, IncomeKind.LIVING_ALLOWANCE, allowance.living(), out);
        add(postings, FundSource.CARE, IncomeKind.CARE_ALLOWANCE, allowance.care(), out);
        return postings;
    }

    private static void add(List<Posting> postings, FundSource source, IncomeKind kind, Money amount, boolean out) {
        if (amount.signum() > 0) {
            postings.add(
                    out
                            ? Posting.returned(source, kind, MoneyPlace.BANK, amount)
                            : Posting.income(source, null, kind, MoneyPlace.BANK, amount));
        }
    }

    private String text(String key, MisplacedAllowance allowance) {
        return messages.text(Messages.CHINESE, key, allowance.name(), allowance.month());
    }

    private void record(Actor actor, MisplacedAllowance allowance, long home) {
        audit.record(
                actor,
                AuditEntry.of("allowance.move", "allowance-payment", allowance.paymentId(), allowance.name())
                        .atHome(home)
                        .changed(null, allowance));
    }

    private YearMonth lookBack() {
        LocalDate today = LocalDate.now(clock);
        return YearMonth.from(today).minusMonths(policies.wholeAmount("allowance.look-back-months", today));
    }
}
