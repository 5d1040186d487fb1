package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Closes homes and merges them into others, once nobody lives there any more. */
@Singleton
class HomeEndings {

    private final HomeReader reader;
    private final HomeWriter writer;
    private final AuditLog audit;
    private final Clock clock;

    HomeEndings(HomeReader reader, HomeWriter writer, AuditLog audit, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of an ending. */
    @Serdeable
    record Ending(
            HomeStatus status, @Nullable LocalDate closedOn, @Nullable String reason, @Nullable String mergedInto) {}

    @UseCase
    HomeView close(Actor actor, long id, Closure closure) {
        HomeWriter.Locked home = emptyHome(actor, id);
        checkDay("closedOn", home, closure.closedOn());
        writer.close(id, HomeStatus.CLOSED, closure.closedOn(), closure.reason().strip(), null);
        record(actor, home, "home.close", new Ending(HomeStatus.CLOSED, closure.closedOn(), closure.reason(), null));
        return reader.view(actor, id);
    }

    @UseCase
    HomeView merge(Actor actor, long id, Merger merger) {
        long into = merger.intoHomeId();
        if (into == id) {
            throw new ProblemException(HomeProblem.HOME_MERGED_INTO_ITSELF);
        }
        // Both rows are locked in the order of their ids, so that two mergers never wait for each other.
        writer.lock(actor.scope(), Math.min(id, into));
        HomeWriter.Locked home = emptyHome(actor, id);
        HomeWriter.Locked target = writer.lock(actor.scope(), into).orElse(null);
        if (target == null) {
            ProfileRules.refuse(List.of(Finding.of("intoHomeId", "homes.merger-target-unknown")));
        } else if (target.status() != HomeStatus.OPEN) {
            throw new ProblemException(
                    HomeProblem.MERGER_TARGET_NOT_OPEN, target.profile().name());
        } else {
            checkDay("on", home, merger.on());
            writer.close(id, HomeStatus.MERGED, merger.on(), merger.reason().strip(), into);
            String name = target.profile().name();
            record(actor, home, "home.merge", new Ending(HomeStatus.MERGED, merger.on(), merger.reason(), name));
        }
        return reader.view(actor, id);
    }

    private HomeWriter.Locked emptyHome(Actor actor, long id) {
        HomeWriter.Locked home = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        String name = home.profile().name();
        if (home.status() != HomeStatus.OPEN) {
            throw new ProblemException(HomeProblem.HOME_NOT_OPEN, name);
        }
        long residents = writer.residents(id);
        if (residents > 0) {
            throw new ProblemException(HomeProblem.HOME_HAS_RESIDENTS, name, residents);
        }
        return home;
    }

    private void checkDay(String field, HomeWriter.Locked home, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            ProfileRules.refuse(List.of(Finding.of(field, "homes.date-in-future")));
        }
        LocalDate openedOn = home.profile().openedOn();
        if (openedOn != null && day.isBefore(openedOn)) {
            ProfileRules.refuse(List.of(Finding.of(field, "homes.date-before-opening", openedOn.toString())));
        }
    }

    private void record(Actor actor, HomeWriter.Locked home, String action, Ending after) {
        audit.record(
                actor,
                AuditEntry.of(action, "home", home.id(), home.profile().name())
                        .atHome(home.id())
                        .changed(new Ending(HomeStatus.OPEN, null, null, null), after));
    }
}
