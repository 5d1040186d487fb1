package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** What a line of a run pays. */
@Serdeable
enum LineKind {
    /** 当月 */
    REGULAR,
    /** 补发 */
    TOP_UP
}
