package org.yian.accounts;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

enum AccountProblem implements ProblemKind {
    /** Argument: who is signed in. */
    OTHER_ACCOUNT(HttpStatus.CONFLICT),
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    PASSWORD_CHANGE_NEEDED(HttpStatus.FORBIDDEN),
    WRONG_CURRENT_PASSWORD(HttpStatus.BAD_REQUEST),
    OWN_ACCOUNT(HttpStatus.CONFLICT),
    USERNAME_TAKEN(HttpStatus.CONFLICT);

    private final HttpStatus status;

    AccountProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
