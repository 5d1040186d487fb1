package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo at an item; its picture is the attachment. */
@Serdeable
public record PhotoView(
        UUID id, long itemId, String itemCode, UUID attachmentId, @Nullable Instant takenAt, int position) {}
