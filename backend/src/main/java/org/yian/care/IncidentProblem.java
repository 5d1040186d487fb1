package org.yian.care;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern incidents. */
public enum IncidentProblem implements ProblemKind {
    INCIDENT_ACKNOWLEDGED_ALREADY,
    INCIDENT_NEEDS_NO_ACKNOWLEDGEMENT;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
