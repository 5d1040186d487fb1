package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** Pocket money of a month: the list, the signatures, and the one expense that it becomes. */
@Singleton
public class PocketMoney {

    private static final String MONTHLY = "pocket-money.monthly";

    private final PocketMoneyRepository repository;
    private final ExpenseService expenses;
    private final Homes homes;
    private final Attachments attachments;
    private final PolicyParameters parameters;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    PocketMoney(
            PocketMoneyRepository repository,
            ExpenseService expenses,
            Homes homes,
            Attachments attachments,
            PolicyParameters parameters,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.repository = repository;
        this.expenses = expenses;
        this.homes = homes;
        this.attachments = attachments;
        this.parameters = parameters;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<PocketMoneyView> list(Actor actor, @Nullable Long home, @Nullable String county, PageQuery page) {
        return repository.page(actor, home, county, page);
    }

    /**
     * A list with its lines.
     *
     * @throws ProblemException not found
     */
    @UseCase(readOnly = true)
    public PocketMoneyView get(Actor actor, long id) {
        boolean enterer = actor.role() == Role.DIRECTOR || actor.role() == Role.ACCOUNTANT;
        return repository.find(actor.scope(), id, enterer).orElseThrow(ProblemException::notFound);
    }

    /** Begins the list of a month with everybody who lives in the home on centralised support. */
    @UseCase
    PocketMoneyView begin(Actor actor, @Nullable UUID key, PocketMoneyRequests.NewPocketMoney request) {
        HomeSummary home = homes.getOpen(actor, request.homeId());
        String id =
                idempotency.once(actor, key, "pocket-money.begin", () -> Long.toString(insert(actor, home, request)));
        return get(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, HomeSummary home, PocketMoneyRequests.NewPocketMoney request) {
        YearMonth month = YearMonth.parse(request.month());
        LocalDate today = LocalDate.now(clock);
        if (month.isAfter(YearMonth.from(today))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("month", "expenses.in-future");
        }
        LocalDate day = month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
        Money amount = Objects.requireNonNullElseGet(
                request.amount(), () -> new Money(parameters.amount(MONTHLY, month.atDay(1))));
        requireAboveZero("amount", amount);
        long id = inserted(actor, home, month, request);
        repository.fill(id, home.id(), month, day, amount);
        PocketMoneyView list = get(actor, id);
        if (list.lines().isEmpty()) {
            throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_FOR_NOBODY, home.name(), month);
        }
        record(actor, "pocket-money.begin", list, request);
        return id;
    }

    private long inserted(Actor actor, HomeSummary home, YearMonth month, PocketMoneyRequests.NewPocketMoney request) {
        try {
            return repository.insert(actor, home.id(), month, request.place());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("pocket_money_list_once")
                    ? new ProblemException(PocketMoneyProblem.POCKET_MONEY_LIST_THERE, home.name(), month)
                    : refused;
        }
    }

    /** Changes amounts, leaves out who is not named, keeps the scans. */
    @UseCase
    PocketMoneyView change(Actor actor, long id, PocketMoneyRequests.PocketMoneyChange change) {
        PocketMoneyView list = open(actor, id, change.version());
        Map<Long, Money> shares = change.shares().stream()
                .collect(Collectors.toMap(
                        PocketMoneyRequests.Share::residentId,
                        PocketMoneyRequests.Share::amount,
                        (first, second) -> second));
        for (PocketMoneyView.Line line : list.lines()) {
            Money amount = shares.get(line.residentId());
            if (Objects.equals(amount, line.amount())) {
                continue;
            }
            if (line.signedHow() != null) {
                throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_SIGNED_ALREADY, line.name());
            }
            if (amount == null) {
                repository.leaveOut(id, line.residentId());
            } else {
                requireAboveZero("shares", amount);
                repository.share(id, line.residentId(), amount);
            }
        }
        for (UUID scan : change.scans()) {
            attachments.linkPersonal(actor, scan, FileOwner.home(list.homeId()));
        }
        repository.scans(id, change.scans());
        repository.change(id, change.place());
        record(actor, "pocket-money.change", list, change);
        return get(actor, id);
    }

    /** Who has got the money signs for it, once. */
    @UseCase
    PocketMoneyView sign(Actor actor, long id, PocketMoneyRequests.Signatures signatures) {
        PocketMoneyView list = open(actor, id, null);
        if ((signatures.how() == SignedHow.PHONE) != (signatures.signatureId() != null)
                || (signatures.how() == SignedHow.PHONE
                        && signatures.residentIds().size() != 1)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("signatureId", "expenses.signature-needed");
        }
        if (signatures.signatureId() != null) {
            attachments.linkPersonal(actor, signatures.signatureId(), FileOwner.home(list.homeId()));
        }
        Map<Long, PocketMoneyView.Line> lines =
                list.lines().stream().collect(Collectors.toMap(PocketMoneyView.Line::residentId, Function.identity()));
        for (Long resident : signatures.residentIds()) {
            PocketMoneyView.Line line = lines.get(resident);
            if (line == null) {
                throw ProblemException.notFound();
            }
            if (repository.sign(id, resident, signatures) == 0) {
                throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_SIGNED_ALREADY, line.name());
            }
        }
        record(actor, "pocket-money.sign", list, signatures);
        return get(actor, id);
    }

    /** Takes back a signature that was given for the wrong person. */
    @UseCase
    PocketMoneyView unsign(Actor actor, long id, long residentId) {
        PocketMoneyView list = open(actor, id, null);
        PocketMoneyView.Line line = list.lines().stream()
                .filter(one -> one.residentId() == residentId)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        repository.unsign(id, residentId);
        record(actor, "pocket-money.unsign", list, line);
        return get(actor, id);
    }

    /** All have signed: it becomes an expense of support money, approved like every other. */
    @UseCase
    PocketMoneyView handOut(Actor actor, long id, PocketMoneyRequests.HandedOut handedOut) {
        PocketMoneyView list = open(actor, id, handedOut.version());
        if (list.signed() < list.persons()) {
            throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_NOT_SIGNED, list.persons() - list.signed());
        }
        boolean onPaper = list.lines().stream().anyMatch(line -> line.signedHow() == SignedHow.PAPER);
        if (onPaper && list.scans().isEmpty()) {
            throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_SCAN_NEEDED, list.month());
        }
        long expense = expenses.enter(actor, null, list.homeId(), expense(list, handedOut))
                .expense()
                .id();
        repository.handedOut(id, expense);
        record(actor, "pocket-money.hand-out", list, handedOut);
        return get(actor, id);
    }

    private ExpenseDetails expense(PocketMoneyView list, PocketMoneyRequests.HandedOut handedOut) {
        List<UUID> vouchers = new ArrayList<>(list.scans());
        list.lines().stream()
                .map(PocketMoneyView.Line::signatureId)
                .filter(Objects::nonNull)
                .forEach(vouchers::add);
        YearMonth month = YearMonth.parse(list.month());
        return new ExpenseDetails(
                handedOut.date(),
                FundSource.SUPPORT,
                ExpenseCategory.POCKET_MONEY,
                null,
                list.total(),
                list.place(),
                messages.text(Messages.CHINESE, "expenses.pocket-money.payee", list.persons()),
                messages.text(
                        Messages.CHINESE,
                        "expenses.pocket-money.purpose",
                        Integer.toString(month.getYear()),
                        month.getMonthValue()),
                handedOut.handler(),
                null,
                vouchers,
                List.of(),
                null);
    }

    /** The list, locked, as long as it may be changed. */
    private PocketMoneyView open(Actor actor, long id, @Nullable Integer version) {
        get(actor, id);
        repository.lock(id);
        PocketMoneyView list = get(actor, id);
        if (version != null && version != list.version()) {
            throw ProblemException.stale(list);
        }
        if (!list.open()) {
            throw new ProblemException(PocketMoneyProblem.POCKET_MONEY_HANDED_OUT, list.homeName(), list.month());
        }
        return list;
    }

    private static void requireAboveZero(String field, Money amount) {
        if (amount.signum() <= 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation(field, "expenses.above-zero");
        }
    }

    private void record(Actor actor, String action, PocketMoneyView list, Object after) {
        audit.record(
                actor,
                AuditEntry.of(action, "pocket-money", list.id(), list.homeName() + " " + list.month())
                        .atHome(list.homeId())
                        .changed(null, after));
    }
}
