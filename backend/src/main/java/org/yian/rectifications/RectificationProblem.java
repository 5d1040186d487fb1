package org.yian.rectifications;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** What the rules of the rectification ledger refuse. */
enum RectificationProblem implements ProblemKind {
    ITEM_CLOSED,
    SUBMISSION_AWAITS_REVIEW,
    NOTHING_SUBMITTED,
    EVIDENCE_MISSING,
    OWN_SUBMISSION,
    FIRE_CONFIRMATION_MISSING,
    FIRE_CONFIRMED_ALREADY,
    NOT_A_FIRE_ITEM,
    CANNOT_BE_UPGRADED,
    AT_ONCE_NOT_EXTENDED,
    EXTENSIONS_USED_UP,
    EXTENSION_UNDECIDED,
    EXTENSION_NOT_LATER,
    NO_EXTENSION_ASKED,
    COUNTY_DECIDES;

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
