package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

@Singleton
class OverviewService {

    private final OverviewRepository repository;
    private final TaskRepository tasks;
    private final IncidentTasks incidents;
    private final FundTasks funds;
    private final StandardTasks standards;
    private final ExpenseTasks expenses;
    private final PeopleTasks people;
    private final PlanTasks plans;
    private final IncomeTasks incomes;
    private final InspectionTasks inspections;
    private final PolicyParameters policy;
    private final Clock clock;

    OverviewService(
            OverviewRepository repository,
            TaskRepository tasks,
            IncidentTasks incidents,
            FundTasks funds,
            StandardTasks standards,
            ExpenseTasks expenses,
            PeopleTasks people,
            PlanTasks plans,
            IncomeTasks incomes,
            InspectionTasks inspections,
            PolicyParameters policy,
            Clock clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.incidents = incidents;
        this.funds = funds;
        this.standards = standards;
        this.expenses = expenses;
        this.people = people;
        this.plans = plans;
        this.incomes = incomes;
        this.inspections = inspections;
        this.policy = policy;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Overview overview(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        OverviewRepository.HomeSums homes = repository.homes(actor.scope(), residentsPerManager(today));
        List<RegionFigures> cities = repository.cities(actor, residentsPerManager(today), today);
        long withStandard = cities.stream().filter(RegionFigures::careStandard).count();
        var newYear = today.withDayOfYear(1).atStartOfDay(clock.getZone()).toInstant();
        long late = repository.deaths(actor.scope(), newYear, policy.wholeAmount("death.report-hours", today));
        return new Overview(
                homes.homes(),
                homes.withoutApproval(),
                homes.threeManagersOrFewer(),
                homes.withoutProfessionalCare(),
                OverviewRepository.percent(homes.withoutProfessionalCare(), homes.homes()),
                cities.size(),
                withStandard,
                homes.residents(),
                homes.beds(),
                OverviewRepository.percent(homes.residents(), homes.beds()),
                homes.shortfall(),
                homes.belowTarget(),
                homes.openItems(),
                repository.overdueItems(actor, today),
                homes.openFireItems(),
                repository.deaths(actor.scope(), newYear, null),
                late,
                cities.size() - withStandard + late + repository.homesWithOverdueCriticalItem(actor.scope(), today));
    }

    @UseCase(readOnly = true)
    List<RegionFigures> regions(Actor actor, RegionLevel level, @Nullable String city) {
        LocalDate today = LocalDate.now(clock);
        return switch (level) {
            case CITY -> repository.cities(actor, residentsPerManager(today), today);
            case COUNTY -> repository.counties(actor, city, residentsPerManager(today), today);
        };
    }

    /** What needs the caller, by role; kinds without rows are left out. */
    @UseCase(readOnly = true)
    List<Task> tasks(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Task> result = new ArrayList<>();
        switch (actor.role()) {
            case PROVINCE, AUDITOR -> {
                if (actor.role() == Role.PROVINCE) {
                    result.add(people.missingHolidays());
                    result.add(plans.ordersToClose(actor));
                }
                result.add(standards.citiesWithoutStandard(actor, today));
                result.add(tasks.critical(actor));
                result.add(tasks.overdue(actor, today));
                result.add(funds.late(actor, today));
            }
            case CITY -> {
                result.add(standards.citiesWithoutStandard(actor, today));
                result.add(plans.ordersToClose(actor));
                result.add(inspections.visits(actor, today));
                result.add(tasks.unfinishedInspections(actor));
                result.add(tasks.overdue(actor, today));
                result.add(funds.late(actor, today));
            }
            case COUNTY -> {
                result.add(people.deathFindings(actor));
                result.add(incidents.toAcknowledge(actor));
                result.add(standards.citiesWithoutStandard(actor, today));
                result.add(people.deathsToVerify(actor));
                result.add(tasks.exits(actor, today));
                result.add(expenses.waiting(actor));
                result.add(expenses.budgets(actor));
                result.add(funds.toConfirm(actor));
                result.add(incomes.misplacedAllowances(actor));
                result.add(tasks.inState(Task.Kind.ITEMS_TO_REVIEW, actor, "SUBMITTED"));
                result.add(tasks.extensionRequests(actor));
                result.add(plans.ordersToAnswer(actor));
                result.add(plans.waiting(actor));
                result.add(inspections.visits(actor, today));
                result.add(tasks.unfinishedInspections(actor));
                result.add(tasks.overdue(actor, today));
                result.add(inspections.unseen(actor, today));
                result.add(people.overdueLeaves(actor));
                result.add(people.longLeaves(actor));
                result.add(people.rollCalls(actor));
                result.add(people.mentalCareLapsed(actor));
                result.add(incomes.overdueProjects(actor, today));
                result.add(funds.late(actor, today));
            }
            case FIRE -> {
                result.add(tasks.fireToConfirm(actor));
                result.add(tasks.overdue(actor, today));
            }
            case DIRECTOR -> {
                result.add(tasks.transfers(actor));
                result.add(tasks.exits(actor, today));
                result.add(expenses.waiting(actor));
                result.add(tasks.inState(Task.Kind.RETURNED_ITEMS, actor, "RETURNED"));
                result.add(tasks.overdue(actor, today));
                result.add(tasks.dueSoon(actor, today));
                result.add(incomes.arrears(actor, today));
                result.add(funds.toClose(actor, today));
            }
            case TOWNSHIP -> {
                result.add(tasks.exits(actor, today));
                result.add(tasks.overdue(actor, today));
            }
            case ACCOUNTANT -> {
                result.add(expenses.waiting(actor));
                result.add(incomes.arrears(actor, today));
                result.add(funds.toClose(actor, today));
            }
            case CARER, ADMIN -> {
                // nothing of these roles is in the system yet that waits for them
            }
        }
        return result.stream().filter(task -> task.count() > 0).toList();
    }

    private int residentsPerManager(LocalDate today) {
        return policy.wholeAmount("staffing.residents-per-manager", today);
    }
}
