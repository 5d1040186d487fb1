package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its evidence.
 *
 * @param paid yuan paid for months after that of the death; null when payments are not kept in the system
 */
@Serdeable
record DeathFindingDetail(DeathFindingView finding, List<DeathFindingEvidence> evidence, @Nullable BigDecimal paid) {}
