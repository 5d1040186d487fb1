package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** Budgets of homes: drafted by the director, approved by the county. More than planned is not refused but goes to the county. */
@Singleton
class Budgets {

    private final BudgetRepository repository;
    private final Homes homes;
    private final AuditLog audit;

    Budgets(BudgetRepository repository, Homes homes, AuditLog audit) {
        this.repository = repository;
        this.homes = homes;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<BudgetRow> list(Actor actor, int year, @Nullable String county, @Nullable BudgetState state, PageQuery page) {
        return repository.page(actor, year, county, state, page);
    }

    @UseCase(readOnly = true)
    BudgetView view(Actor actor, long homeId, int year) {
        HomeSummary home = homes.get(actor, homeId);
        BudgetView.Budget inForce = repository.inForce(homeId, year).orElse(null);
        BudgetView.Budget proposal = repository.proposal(homeId, year).orElse(null);
        boolean waits = proposal != null && proposal.state() == BudgetState.SUBMITTED;
        return new BudgetView(
                homeId,
                home.name(),
                year,
                inForce,
                proposal,
                lines(homeId, year, inForce, proposal),
                actor.role() == Role.DIRECTOR && !waits,
                actor.role() == Role.COUNTY && waits);
    }

    private List<BudgetView.Line> lines(
            long homeId, int year, BudgetView.@Nullable Budget inForce, BudgetView.@Nullable Budget proposal) {
        Map<BudgetRepository.Key, Money> planned = inForce == null ? Map.of() : repository.lines(inForce.id());
        Map<BudgetRepository.Key, Money> proposed = proposal == null ? Map.of() : repository.lines(proposal.id());
        Map<BudgetRepository.Key, Money> spent = repository.spent(homeId, year);
        Set<BudgetRepository.Key> keys = new HashSet<>(planned.keySet());
        keys.addAll(proposed.keySet());
        keys.addAll(spent.keySet());
        return keys.stream()
                .sorted(Comparator.comparing(BudgetRepository.Key::source)
                        .thenComparing(BudgetRepository.Key::category))
                .map(key -> {
                    Money used = spent.getOrDefault(key, Money.ZERO);
                    Money plan = inForce == null ? null : planned.getOrDefault(key, Money.ZERO);
                    return new BudgetView.Line(
                            key.source(),
                            key.category(),
                            plan,
                            proposal == null ? null : proposed.getOrDefault(key, Money.ZERO),
                            used,
                            plan == null ? null : plan.minus(used));
                })
                .toList();
    }

    /** Whether the budget in force has less left than an expense of it takes; without a budget nothing is exceeded. */
    @UseCase(readOnly = true)
    boolean exceededBy(long homeId, ExpenseDetails expense) {
        int year = expense.date().getYear();
        return repository
                .inForce(homeId, year)
                .map(budget -> {
                    BudgetRepository.Key key = new BudgetRepository.Key(expense.source(), expense.category());
                    Money planned = repository.lines(budget.id()).getOrDefault(key, Money.ZERO);
                    Money spent = repository.spent(homeId, year).getOrDefault(key, Money.ZERO);
                    return spent.plus(expense.amount()).isMoreThan(planned);
                })
                .orElse(false);
    }

    /** Keeps the draft of the next revision. */
    @UseCase
    BudgetView draft(Actor actor, long homeId, int year, BudgetRequests.BudgetDraft draft) {
        HomeSummary home = homes.getOpen(actor, homeId);
        check(draft);
        repository.lock(homeId);
        Optional<BudgetView.Budget> proposal = repository.proposal(homeId, year);
        if (proposal.map(BudgetView.Budget::version).orElse(-1) != draft.version()) {
            throw ProblemException.stale(view(actor, homeId, year));
        }
        proposal.filter(waiting -> waiting.state() == BudgetState.SUBMITTED).ifPresent(waiting -> {
            throw new ProblemException(BudgetProblem.BUDGET_WAITS_FOR_THE_COUNTY, home.name(), Integer.toString(year));
        });
        long id = proposal.map(BudgetView.Budget::id)
                .orElseGet(() -> repository.insert(
                        actor,
                        homeId,
                        year,
                        1
                                + repository
                                        .inForce(homeId, year)
                                        .map(BudgetView.Budget::revision)
                                        .orElse(0)));
        repository.draft(
                actor,
                id,
                draft.lines().stream()
                        .filter(line -> line.amount().signum() > 0)
                        .toList());
        return done(actor, "budget.draft", home, id, year, draft);
    }

    private static void check(BudgetRequests.BudgetDraft draft) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        List<BudgetRepository.Key> known = new ArrayList<>();
        for (int index = 0; index < draft.lines().size(); index++) {
            BudgetRequests.PlannedLine line = draft.lines().get(index);
            BudgetRepository.Key key = new BudgetRepository.Key(line.source(), line.category());
            if (line.amount().signum() < 0) {
                wrong.violation("lines[" + index + "].amount", "expenses.above-zero");
            }
            if (known.contains(key)) {
                wrong.violation("lines[" + index + "].category", "expenses.budget-line-twice");
            }
            known.add(key);
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    @UseCase
    BudgetView submit(Actor actor, long homeId, int year, BudgetRequests.BudgetStep step) {
        HomeSummary home = homes.getOpen(actor, homeId);
        BudgetView.Budget proposal = proposal(actor, home, year, step.version());
        if (proposal.state() == BudgetState.SUBMITTED) {
            throw new ProblemException(BudgetProblem.BUDGET_WAITS_FOR_THE_COUNTY, home.name(), Integer.toString(year));
        }
        if (proposal.total().signum() == 0) {
            throw new ProblemException(BudgetProblem.BUDGET_EMPTY, home.name(), Integer.toString(year));
        }
        repository.submit(proposal.id());
        return done(actor, "budget.submit", home, proposal.id(), year, step);
    }

    @UseCase
    BudgetView approve(Actor actor, long homeId, int year, BudgetRequests.BudgetStep step) {
        HomeSummary home = homes.get(actor, homeId);
        BudgetView.Budget proposal = waiting(actor, home, year, step.version());
        repository.decide(actor, proposal.id(), BudgetState.APPROVED, null);
        return done(actor, "budget.approve", home, proposal.id(), year, step);
    }

    @UseCase
    BudgetView sendBack(Actor actor, long homeId, int year, BudgetRequests.BudgetReturn back) {
        HomeSummary home = homes.get(actor, homeId);
        BudgetView.Budget proposal = waiting(actor, home, year, back.version());
        repository.decide(
                actor, proposal.id(), BudgetState.RETURNED, back.reason().strip());
        return done(actor, "budget.return", home, proposal.id(), year, back);
    }

    private BudgetView.Budget waiting(Actor actor, HomeSummary home, int year, int version) {
        BudgetView.Budget proposal = proposal(actor, home, year, version);
        if (proposal.state() != BudgetState.SUBMITTED) {
            throw new ProblemException(BudgetProblem.BUDGET_DOES_NOT_WAIT, home.name(), Integer.toString(year));
        }
        return proposal;
    }

    private BudgetView.Budget proposal(Actor actor, HomeSummary home, int year, int version) {
        repository.lock(home.id());
        BudgetView.Budget proposal = repository.proposal(home.id(), year).orElseThrow(ProblemException::notFound);
        if (proposal.version() != version) {
            throw ProblemException.stale(view(actor, home.id(), year));
        }
        return proposal;
    }

    private BudgetView done(Actor actor, String action, HomeSummary home, long id, int year, Object after) {
        audit.record(
                actor,
                AuditEntry.of(action, "budget", id, home.name() + " " + year)
                        .atHome(home.id())
                        .changed(null, after));
        return view(actor, home.id(), year);
    }
}
