package org.yian.platform;

import io.micronaut.http.HttpStatus;

/** Refusals that any request may meet. */
public enum PlatformProblem implements ProblemKind {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    STALE_VERSION(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    PlatformProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
