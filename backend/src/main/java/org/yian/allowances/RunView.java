package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.regions.RegionName;

/**
 * A run of an office and month.
 *
 * @param month e.g. {@code 2026-11}
 * @param done how many of {@code total} persons are computed
 * @param persons who is paid, without those held
 * @param living yuan, without what is held; as care
 * @param comparable whether the month before was posted, so that differences can be told
 * @param allowed the steps that the reader may take now
 */
@Serdeable
record RunView(
        long id,
        int version,
        RunState state,
        String month,
        RegionName office,
        int done,
        int total,
        int persons,
        Money living,
        Money care,
        int held,
        boolean comparable,
        @Nullable String computedBy,
        @Nullable Instant computedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String postedBy,
        @Nullable Instant postedAt,
        @Nullable String discardedBy,
        @Nullable Instant discardedAt,
        @Nullable String discardReason,
        List<RunAction> allowed) {}
