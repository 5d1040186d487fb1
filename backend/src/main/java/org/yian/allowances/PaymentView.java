package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/**
 * What was paid for a person and month.
 *
 * @param month that it was paid for, e.g. {@code 2026-11}
 * @param accountNumber masked; null: to the account of the home, or none was known
 */
@Serdeable
record PaymentView(
        long id,
        long runId,
        long residentId,
        String name,
        String identityNumber,
        String month,
        LineKind kind,
        @Nullable Cause cause,
        @Nullable Long homeId,
        @Nullable String homeName,
        SupportMode mode,
        @Nullable SelfCareTier tier,
        Money living,
        Money care,
        @Nullable String accountNumber,
        Instant paidAt) {}
