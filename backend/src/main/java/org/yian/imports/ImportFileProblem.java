package org.yian.imports;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern files to import. */
public enum ImportFileProblem implements ProblemKind {
    IMPORT_FILE_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    IMPORT_FILE_NOT_XLSX(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_TOO_OLD(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_LOCKED(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_TOO_LONG(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_EMPTY(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_FILE_LACKS_COLUMNS(HttpStatus.UNPROCESSABLE_ENTITY),
    IMPORT_HAS_BAD_ROWS(HttpStatus.CONFLICT),
    IMPORT_DISCARDED(HttpStatus.CONFLICT),
    IMPORT_ALREADY_CONFIRMED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    ImportFileProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
