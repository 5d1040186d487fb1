package org.yian.attachments;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Announces a file that will come in parts.
 *
 * @param sizeBytes its size as the device has it
 * @param sha256 its hash as the device has it, 64 hexadecimal digits
 * @param evidence whether a photo is kept byte for byte, with time and place, because it proves something
 */
@Serdeable
record UploadRequest(
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Max(UploadRequest.LARGEST) int sizeBytes,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @Nullable Instant takenAt,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        boolean evidence) {

    /** 20 MB, as for uploads in one piece. */
    static final int LARGEST = 20 * 1024 * 1024;
}
