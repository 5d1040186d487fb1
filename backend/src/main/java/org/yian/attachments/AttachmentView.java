package org.yian.attachments;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an uploaded file.
 *
 * @param name the file's name on the device that it came from
 * @param homeId the home that it belongs to; null while it is not used by anything
 * @param takenAt when a photo was taken, as the device said
 * @param longitude where it was taken, only for evidence
 */
@Serdeable
public record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        long sizeBytes,
        @Nullable Long homeId,
        Instant uploadedAt,
        @Nullable Instant takenAt,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude) {

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
