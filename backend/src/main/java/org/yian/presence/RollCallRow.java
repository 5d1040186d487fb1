package org.yian.presence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last roll call of a home beside its roster.
 *
 * @param roster who belongs to the home now
 * @param onLeave of them with leave now
 * @param calledAt of the last roll call; null: there was none
 * @param counted who was in the house then
 * @param missing who was not, without leave
 * @param difference counted less those who should be in the house now; null without a roll call
 * @param daysSince the last roll call; null: there was none
 * @param stale whether that is longer than the policy allows
 */
@Serdeable
public record RollCallRow(
        long homeId,
        String homeName,
        int roster,
        int onLeave,
        @Nullable Instant calledAt,
        @Nullable Integer counted,
        @Nullable Integer missing,
        @Nullable Integer difference,
        @Nullable Long daysSince,
        boolean stale) {}
