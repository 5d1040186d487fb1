package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.yian.accounts.Inspectors;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Puts together what an inspector takes along. */
@Singleton
class VisitPackService {

    private final VisitPackRepository repository;
    private final ChecklistService checklists;
    private final Inspectors inspectors;
    private final InspectionViews views;
    private final AuditLog audit;
    private final Clock clock;

    VisitPackService(
            VisitPackRepository repository,
            ChecklistService checklists,
            Inspectors inspectors,
            InspectionViews views,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.checklists = checklists;
        this.inspectors = inspectors;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 when the home is closed or outside the caller's scope
     */
    @UseCase
    public VisitPack take(Actor actor, long homeId) {
        VisitPack.VisitedHome home = repository.home(actor, homeId).orElseThrow(ProblemException::notFound);
        VisitPack pack = new VisitPack(
                home,
                checklists.newest(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                repository.lastResults(homeId),
                repository.openItems(homeId),
                repository.staff(homeId),
                repository.rooms(homeId),
                inspectors.ofHome(actor, homeId),
                repository.underWay(actor, homeId).stream()
                        .map(id -> views.view(actor, id))
                        .toList());
        audit.record(
                actor,
                AuditEntry.of("inspection.take-along", "home", homeId, home.name())
                        .atHome(homeId));
        return pack;
    }
}
