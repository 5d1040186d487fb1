package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.FundsProblem;
import org.yian.funds.IncomeKind;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What may come in how: which source each kind of income belongs to, and which project. */
@Singleton
class IncomeRules {

    private final ProjectRepository projects;
    private final Messages messages;
    private final Clock clock;

    IncomeRules(ProjectRepository projects, Messages messages, Clock clock) {
        this.projects = projects;
        this.messages = messages;
        this.clock = clock;
    }

    /** The source to which an income belongs. */
    FundSource source(Actor actor, IncomeRequests.NewIncome income) {
        FundSource fixed =
                switch (income.kind()) {
                    case GRANT -> FundSource.OPERATING;
                    case LOTTERY_GRANT -> FundSource.LOTTERY;
                    case DONATION -> FundSource.DONATION;
                    case PRODUCTION -> FundSource.SELF_EARNED;
                    case INTEREST, OTHER -> null;
                    case LIVING_ALLOWANCE, CARE_ALLOWANCE -> throw violation("kind", "incomes.by-allowance-run");
                    case BOARDER_FEE -> throw violation("kind", "incomes.by-invoice");
                };
        FundSource given = income.source();
        if (fixed == null) {
            if (given == null) {
                throw violation("source", "incomes.source-needed");
            }
            return given;
        }
        if (given != null && given != fixed) {
            throw violation(
                    "source",
                    "incomes.source-follows",
                    word(actor, "funds.income.", income.kind()),
                    word(actor, "funds.source.", fixed));
        }
        return fixed;
    }

    void check(IncomeRequests.NewIncome income) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (income.amount().signum() <= 0) {
            wrong.violation("amount", "funds.above-zero");
        }
        if (income.receivedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("receivedOn", "funds.in-future");
        }
        if (income.anonymous() && income.kind() != IncomeKind.DONATION) {
            wrong.violation("anonymous", "incomes.anonymous-donation");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    /** Locks the project, if there is one: what it received is not overtaken by another grant at the same instant. */
    void checkProject(Actor actor, IncomeRequests.NewIncome income, FundSource source) {
        if (income.projectId() == null) {
            if (source.boundToProjects()) {
                throw new ProblemException(FundsProblem.PROJECT_NEEDED, word(actor, "funds.source.", source))
                        .violation("projectId", "problem.project-needed.detail", word(actor, "funds.source.", source));
            }
            return;
        }
        ProjectView project = project(actor, income.projectId());
        if (project == null || project.homeId() != income.homeId() || project.source() != source) {
            throw violation("projectId", "incomes.project-of-source", word(actor, "funds.source.", source));
        }
        if (project.finishedOn() != null) {
            throw new ProblemException(IncomesProblem.PROJECT_FINISHED, project.name());
        }
        Money after = project.received().plus(income.amount());
        if (income.kind() == IncomeKind.LOTTERY_GRANT && after.isMoreThan(project.granted())) {
            throw new ProblemException(
                    IncomesProblem.GRANT_EXCEEDED,
                    project.name(),
                    project.granted(),
                    project.received(),
                    income.amount());
        }
    }

    private @Nullable ProjectView project(Actor actor, long id) {
        return projects.lock(actor.scope(), id).orElse(null);
    }

    private String word(Actor actor, String prefix, Enum<?> value) {
        return messages.text(actor.locale(), prefix + value.name());
    }

    private static ProblemException violation(String field, String key, Object... arguments) {
        return new ProblemException(PlatformProblem.INVALID_REQUEST).violation(field, key, arguments);
    }
}
