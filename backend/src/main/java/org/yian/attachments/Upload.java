package org.yian.attachments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an uploaded file.
 *
 * @param evidence whether time and place of a photo are kept because they prove something
 */
record Upload(
        String name,
        @Nullable Instant takenAt,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        boolean evidence) {}
