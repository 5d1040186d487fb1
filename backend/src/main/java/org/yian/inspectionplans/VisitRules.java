package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yian.accounts.Inspectors;
import org.yian.homes.HomeSummary;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.policies.PolicyParameters;

/** What a visit must keep to: the period of its plan, days ahead, inspectors that may go and have no conflict of interest. */
@Singleton
class VisitRules {

    private final ConflictRepository conflicts;
    private final Inspectors inspectors;
    private final PolicyParameters policy;
    private final Clock clock;

    VisitRules(ConflictRepository conflicts, Inspectors inspectors, PolicyParameters policy, Clock clock) {
        this.conflicts = conflicts;
        this.inspectors = inspectors;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws ProblemException invalid request, naming the home where it concerns one of several */
    void check(PlanView plan, VisitDetails details, List<HomeSummary> homes) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        refuseOtherPeriod(plan, details, refusal);
        LocalDate today = LocalDate.now(clock);
        if (details.firstOfMonth().isBefore(today.withDayOfMonth(1))) {
            refusal.violation("details.month", "inspectionplans.month-over");
        }
        LocalDate day = details.plannedOn();
        if (day != null && !day.withDayOfMonth(1).equals(details.firstOfMonth())) {
            refusal.violation("details.plannedOn", "inspectionplans.day-outside-month");
        } else if (day != null && day.isBefore(today)) {
            refusal.violation("details.plannedOn", "inspectionplans.day-over");
        }
        Set<Long> people = new HashSet<>(details.inspectorIds());
        int minimum = minimumInspectors();
        if (people.size() != details.inspectorIds().size() || (!people.isEmpty() && people.size() < minimum)) {
            refusal.violation("details.inspectorIds", "inspectionplans.inspectors-at-least", minimum);
        } else {
            homes.forEach(home -> refuseWrongPeople(home, people, refusal));
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
    }

    int minimumInspectors() {
        return policy.wholeAmount("inspection.minimum-inspectors", LocalDate.now(clock));
    }

    private void refuseWrongPeople(HomeSummary home, Set<Long> people, ProblemException refusal) {
        if (!inspectors.mayInspect(home.id(), people)) {
            refusal.violation("details.inspectorIds", "inspectionplans.not-eligible", home.name());
        } else if (conflicts.against(home.id()).stream().anyMatch(people::contains)) {
            refusal.violation("details.inspectorIds", "inspectionplans.conflict", home.name());
        }
    }

    private static void refuseOtherPeriod(PlanView plan, VisitDetails details, ProblemException refusal) {
        LocalDate month = details.firstOfMonth();
        boolean inYear = month.getYear() == plan.year();
        boolean inMonth = plan.month() == null || Objects.equals(plan.month(), month.getMonthValue());
        if (!inYear || !inMonth) {
            refusal.violation("details.month", "inspectionplans.outside-plan", plan.title());
        }
    }
}
