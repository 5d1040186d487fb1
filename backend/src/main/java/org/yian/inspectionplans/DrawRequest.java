package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn from what.
 *
 * @param pool which homes may be drawn
 * @param homes how many homes
 * @param inspectorsEach how many inspectors for each of them
 * @param byRisk true: homes weigh by their risk score; false: all the same
 * @param inspectorIds who may be drawn
 * @param seedNote for a public number: which one it will be, before it is known
 */
@Serdeable
record DrawRequest(
        @NotBlank @Size(max = 200) String purpose,
        @NotNull Pool pool,
        @Min(1) @Max(100) int homes,
        @Min(1) @Max(6) int inspectorsEach,
        boolean byRisk,
        @NotEmpty @Size(max = 200) List<Long> inspectorIds,
        @NotNull SeedSource seedSource,
        @Nullable @Size(max = 200) String seedNote) {

    /** @param unseenMonths only homes without an inspection for so many months; null: all */
    @Serdeable
    record Pool(
            @Nullable @Size(max = 12) String city,
            @Nullable @Size(max = 12) String county,
            @Nullable @Min(1) @Max(60) Integer unseenMonths) {}
}
