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
 * @param homeId the home that it belongs to
 * @param townshipCode the township that it belongs to, for dispersed persons; neither: nothing uses it yet
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
        @Nullable String townshipCode,
        Instant uploadedAt,
        @Nullable Instant takenAt,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude) {

    boolean unused() {
        return homeId == null && townshipCode == null;
    }

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
