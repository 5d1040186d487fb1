package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo at an item; its picture is the attachment.
 *
 * @param takenAt as the device's clock said
 * @param clockAheadSeconds how far that clock was ahead of the server's, when the device told
 * @param markedOf the photo that this one is a marked copy of
 */
@Serdeable
public record PhotoView(
        UUID id,
        long itemId,
        String itemCode,
        UUID attachmentId,
        @Nullable Instant takenAt,
        @Nullable Integer clockAheadSeconds,
        @Nullable UUID markedOf,
        int position) {}
