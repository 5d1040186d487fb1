package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** What all steps of an exit have in common: the locked row, the course, the trace that stays. */
@Singleton
class ExitSteps {

    private final ExitRepository repository;
    private final ExitWriter writer;
    private final AuditLog audit;
    private final Clock clock;

    ExitSteps(ExitRepository repository, ExitWriter writer, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    ExitDetail detail(Actor actor, long id) {
        ExitView exit = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        return new ExitDetail(exit, repository.steps(id));
    }

    /**
     * The exit, locked, when the caller may take this step now.
     *
     * @throws ProblemException not found, stale, or a refusal of {@link ExitCourse}
     */
    ExitView allowed(Actor actor, long id, int version, ExitAction action) {
        ExitRepository.Standing standing = repository.lock(actor, id).orElseThrow(ProblemException::notFound);
        ExitView exit = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (standing.version() != version) {
            throw ProblemException.stale(exit);
        }
        ExitCourse.Attempt attempt =
                new ExitCourse.Attempt(action, actor.accountId(), actor.role(), LocalDate.now(clock));
        standing.course().refusal(attempt).ifPresent(problem -> {
            Object day = exit.notice() == null ? "" : exit.notice().decisionFrom();
            throw new ProblemException(problem, exit.name(), day);
        });
        return exit;
    }

    /** Keeps the step and tells the audit log. */
    ExitDetail taken(
            Actor actor,
            ExitView exit,
            ExitAction action,
            @Nullable String note,
            @Nullable Object before,
            @Nullable Object after) {
        writer.step(actor, exit.id(), action, note);
        String name = "exit." + action.name().toLowerCase(Locale.ROOT);
        AuditEntry entry = AuditEntry.of(name, "exit", exit.id(), exit.name());
        audit.record(actor, placed(entry, exit.homeId(), exit.townshipCode()).changed(before, after));
        return detail(actor, exit.id());
    }

    static AuditEntry placed(AuditEntry entry, @Nullable Long homeId, @Nullable String townshipCode) {
        return homeId == null ? entry.inRegion(Objects.requireNonNull(townshipCode)) : entry.atHome(homeId);
    }
}
