package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/**
 * A line of a run.
 *
 * @param identityNumber masked
 * @param forMonth e.g. {@code 2026-11}
 * @param previous what the month before was paid with
 */
@Serdeable
record LineView(
        long id,
        long residentId,
        String name,
        String identityNumber,
        String forMonth,
        LineKind kind,
        @Nullable Long homeId,
        @Nullable String homeName,
        SupportMode mode,
        @Nullable SelfCareTier tier,
        Money living,
        Money care,
        @Nullable Money previous,
        @Nullable Cause cause,
        boolean onLeave,
        boolean held,
        @Nullable String holdReason) {}
