package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the home means to do about an item.
 *
 * @param cost in yuan
 */
@Serdeable
record Plan(
        @Nullable String measure,
        @Nullable String responsiblePerson,
        @Nullable BigDecimal cost,
        @Nullable FundSource fundSource) {}
