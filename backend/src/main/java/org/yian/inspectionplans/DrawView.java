package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A draw with all that it was made from.
 *
 * @param result null: prepared, the public number is not known yet
 * @param own whether it is the caller's office's
 * @param visits how many visits were planned from it
 */
@Serdeable
public record DrawView(
        DrawLine draw,
        String method,
        @Nullable String seedNote,
        @Nullable String publicNumber,
        @Nullable String seed,
        DrawInput input,
        String inputSha256,
        @Nullable DrawResult result,
        @Nullable String resultSha256,
        boolean own,
        int visits) {

    /** What was recorded, to the byte: whoever has it can draw again. */
    @Serdeable
    record Recorded(
            String number,
            String method,
            @Nullable String seed,
            @Nullable String publicNumber,
            String input,
            String inputSha256,
            @Nullable String result,
            @Nullable String resultSha256) {}

    /**
     * What came out when it was drawn again.
     *
     * @param equal the same input and the same result, to the byte
     */
    @Serdeable
    record Replay(boolean equal, String seed, String inputSha256, String recordedSha256, String recomputedSha256) {}

    /** @param drawnAt null: not drawn yet */
    @Serdeable
    public record DrawLine(
            long id,
            String number,
            @Nullable RegionName office,
            String purpose,
            SeedSource seedSource,
            int candidates,
            int homes,
            String preparedBy,
            Instant preparedAt,
            @Nullable String drawnBy,
            @Nullable Instant drawnAt,
            @Nullable String annulledBy,
            @Nullable Instant annulledAt,
            @Nullable String annulReason) {}
}
