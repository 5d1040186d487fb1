package org.yian.attachments;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals of uploads. */
enum AttachmentProblem implements ProblemKind {
    /** Arguments: what the content is, what is allowed. */
    FILE_TYPE_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_ENTITY),
    /** Arguments: the image's megapixels, the most that are allowed. */
    IMAGE_TOO_LARGE(HttpStatus.UNPROCESSABLE_ENTITY),
    /** Another file was announced under the same id. */
    UPLOAD_DIFFERS(HttpStatus.CONFLICT),
    /** Argument: the bytes that have arrived. */
    UPLOAD_GAP(HttpStatus.CONFLICT),
    UPLOAD_CORRUPT(HttpStatus.UNPROCESSABLE_ENTITY),
    /** Argument: the most kilobytes of a part. */
    PART_REFUSED(HttpStatus.BAD_REQUEST),
    /** Argument: how many may be under way. */
    TOO_MANY_UPLOADS(HttpStatus.CONFLICT);

    private final HttpStatus status;

    AttachmentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
