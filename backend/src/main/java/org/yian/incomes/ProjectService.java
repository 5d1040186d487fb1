package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundRules;
import org.yian.funds.FundSource;
import org.yian.funds.Verdict;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** Money for a purpose: lottery projects, which the county registers, and purposes of donations, which the home does. */
@Singleton
class ProjectService {

    private final ProjectRepository repository;
    private final FundRules rules;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    ProjectService(
            ProjectRepository repository,
            FundRules rules,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the audit log keeps of a change. */
    @Serdeable
    record Purpose(@Nullable LocalDate finishBy, List<ExpenseCategory> categories, @Nullable String reason) {}

    @UseCase(readOnly = true)
    Page<ProjectView> list(Actor actor, ProjectFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    ProjectDetail view(Actor actor, long id) {
        ProjectView project = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return new ProjectDetail(project, repository.movements(id), repository.reopenings(id));
    }

    @UseCase
    ProjectDetail register(Actor actor, @Nullable UUID key, ProjectRequests.NewProject project) {
        HomeSummary home = homes.getOpen(actor, project.homeId());
        requireOwnKind(actor, project.source());
        String id = idempotency.once(
                actor, key, "fund-project.register", () -> Long.toString(insert(actor, home, project)));
        return view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, HomeSummary home, ProjectRequests.NewProject project) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (project.granted().signum() <= 0) {
            wrong.violation("granted", "funds.above-zero");
        }
        if (project.grantedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("grantedOn", "funds.in-future");
        }
        if (project.finishBy() != null && project.finishBy().isBefore(project.grantedOn())) {
            wrong.violation("finishBy", "incomes.finish-before-grant", project.grantedOn());
        }
        if (project.source() == FundSource.LOTTERY
                && (project.documentNumber() == null || project.documentNumber().isBlank())) {
            wrong.violation("documentNumber", "incomes.lottery-document-needed");
        }
        checkCategories(actor, wrong, home, project.source(), project.categories());
        if (wrong.hasViolations()) {
            throw wrong;
        }
        long id = repository.insert(actor, project);
        audit.record(
                actor,
                AuditEntry.of("fund-project.register", "fund-project", id, project.name())
                        .atHome(home.id())
                        .changed(null, project));
        return id;
    }

    @UseCase
    ProjectDetail change(Actor actor, long id, ProjectRequests.ProjectChange change) {
        ProjectView project = locked(actor, id, change.version());
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (change.finishBy() != null && change.finishBy().isBefore(project.grantedOn())) {
            wrong.violation("finishBy", "incomes.finish-before-grant", project.grantedOn());
        }
        checkCategories(actor, wrong, homes.get(actor, project.homeId()), project.source(), change.categories());
        if (wrong.hasViolations()) {
            throw wrong;
        }
        Set<ExpenseCategory> added = EnumSet.noneOf(ExpenseCategory.class);
        added.addAll(change.categories());
        project.categories().forEach(added::remove);
        repository.update(id, change.finishBy(), added);
        ProjectDetail after = view(actor, id);
        audit.record(
                actor,
                entry("fund-project.change", project)
                        .changed(
                                new Purpose(project.finishBy(), project.categories(), null),
                                new Purpose(change.finishBy(), after.project().categories(), change.reason())));
        return after;
    }

    /** A project ends when its money is spent; nothing comes in for it any more. */
    @UseCase
    ProjectDetail finish(Actor actor, long id, ProjectRequests.ProjectCompletion completion) {
        ProjectView project = locked(actor, id, completion.version());
        if (completion.finishedOn().isAfter(LocalDate.now(clock))
                || completion.finishedOn().isBefore(project.grantedOn())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("finishedOn", "incomes.finished-between", project.grantedOn());
        }
        if (project.left().signum() != 0) {
            throw new ProblemException(IncomesProblem.PROJECT_HAS_MONEY_LEFT, project.name(), project.left());
        }
        repository.finish(id, completion.finishedOn());
        audit.record(actor, entry("fund-project.finish", project).changed(null, completion));
        return view(actor, id);
    }

    /** The county opens a finished project again, whoever registered it; what was said before is kept. */
    @UseCase
    ProjectDetail reopen(Actor actor, long id, ProjectRequests.ProjectReopening reopening) {
        ProjectView project = current(actor, id, reopening.version());
        LocalDate finishedOn = project.finishedOn();
        if (finishedOn == null) {
            throw new ProblemException(IncomesProblem.PROJECT_NOT_FINISHED, project.name());
        }
        repository.reopen(actor, id, finishedOn, reopening.reason().strip());
        audit.record(actor, entry("fund-project.reopen", project).changed(null, reopening));
        return view(actor, id);
    }

    /** A project that is not finished, locked. */
    private ProjectView locked(Actor actor, long id, int version) {
        ProjectView project = current(actor, id, version);
        requireOwnKind(actor, project.source());
        if (project.finishedOn() != null) {
            throw new ProblemException(IncomesProblem.PROJECT_FINISHED, project.name());
        }
        return project;
    }

    private ProjectView current(Actor actor, long id, int version) {
        ProjectView project = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (project.version() != version) {
            throw ProblemException.stale(project);
        }
        return project;
    }

    private void requireOwnKind(Actor actor, FundSource source) {
        if (source != FundSource.LOTTERY && source != FundSource.DONATION) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("source", "incomes.no-projects");
        }
        if ((source == FundSource.LOTTERY) != (actor.role() == Role.COUNTY)) {
            throw new ProblemException(
                    IncomesProblem.PROJECT_OF_ANOTHER_OFFICE,
                    word(actor, "funds.source.", source),
                    office(actor, source));
        }
    }

    private String office(Actor actor, FundSource source) {
        return messages.text(actor.locale(), "incomes.registered-by." + source.name());
    }

    private void checkCategories(
            Actor actor, ProblemException wrong, HomeSummary home, FundSource source, Set<ExpenseCategory> categories) {
        LocalDate today = LocalDate.now(clock);
        String forbidden = categories.stream()
                .sorted()
                .filter(category -> rules.ruling(source, category, home.city().code(), today)
                                .verdict()
                        == Verdict.FORBIDDEN)
                .map(category -> word(actor, "funds.category.", category))
                .collect(Collectors.joining(messages.text(actor.locale(), "incomes.comma")));
        if (!forbidden.isEmpty()) {
            wrong.violation(
                    "categories", "incomes.categories-forbidden", word(actor, "funds.source.", source), forbidden);
        }
    }

    private String word(Actor actor, String prefix, Enum<?> value) {
        return messages.text(actor.locale(), prefix + value.name());
    }

    private static AuditEntry entry(String action, ProjectView project) {
        return AuditEntry.of(action, "fund-project", project.id(), project.name())
                .atHome(project.homeId());
    }
}
