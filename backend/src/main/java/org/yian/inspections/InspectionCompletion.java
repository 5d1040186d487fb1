package org.yian.inspections;

import org.yian.platform.Actor;

/** What must follow the completion of an inspection in another feature, in the same transaction. */
public interface InspectionCompletion {

    void completed(Actor actor, CompletedInspection inspection);
}
