package org.yian.staff;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern staff. */
public enum StaffProblem implements ProblemKind {
    STAFF_ENTERED_ALREADY,
    STAFF_LEFT_ALREADY,
    CERTIFICATE_ENTERED_ALREADY;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
