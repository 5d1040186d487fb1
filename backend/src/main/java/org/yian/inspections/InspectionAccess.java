package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** The door to an inspection: 404 outside the caller's scope, 403 for who is none of its inspectors, 409 once completed. */
@Singleton
final class InspectionAccess {

    private final InspectionRepository repository;

    InspectionAccess(InspectionRepository repository) {
        this.repository = repository;
    }

    InspectionHead readable(Actor actor, UUID id) {
        return repository.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** The inspection, held until the transaction ends, for one of its inspectors; it may be completed. */
    InspectionHead held(Actor actor, UUID id) {
        if (!repository.visible(actor, id)) {
            throw ProblemException.notFound();
        }
        repository.lock(id);
        InspectionHead head = readable(actor, id);
        if (!head.inspectorIds().contains(actor.accountId())) {
            throw new ProblemException(InspectionProblem.NOT_AN_INSPECTOR);
        }
        return head;
    }

    /** The inspection, held until the transaction ends, for one of its inspectors who changes something in it. */
    InspectionHead open(Actor actor, UUID id) {
        InspectionHead head = held(actor, id);
        if (head.completed()) {
            throw new ProblemException(InspectionProblem.INSPECTION_COMPLETED);
        }
        return head;
    }
}
