package org.yian.care;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * One shift hands the house over to the next.
 *
 * @param present residents in the house at that moment
 * @param summary how the shift went
 * @param attention what those who take over must look after
 */
@Serdeable
record NewDutyHandover(
        @NotNull Instant handedAt,
        @NotBlank @Size(max = 60) String handedOverBy,
        @NotBlank @Size(max = 60) String takenOverBy,
        @NotNull @Min(0) @Max(5000) Integer present,
        @NotBlank @Size(max = 1000) String summary,
        @Nullable @Size(max = 1000) String attention) {}
