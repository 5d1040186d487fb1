package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import org.yian.inspections.CompletedInspection;
import org.yian.inspections.InspectionCompletion;
import org.yian.platform.Actor;

/** A completed inspection makes the visit that the same office had planned done. */
@Singleton
class VisitMade implements InspectionCompletion {

    private final VisitRepository repository;

    VisitMade(VisitRepository repository) {
        this.repository = repository;
    }

    @Override
    public void completed(Actor actor, CompletedInspection inspection) {
        repository
                .fulfilled(Office.of(actor), inspection.homeId(), inspection.kind(), inspection.inspectedOn())
                .ifPresent(visit -> repository.done(visit, inspection.id()));
    }
}
