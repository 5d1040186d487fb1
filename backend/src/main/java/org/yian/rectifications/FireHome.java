package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.regions.RegionName;

/**
 * A home in the ledger of fire safety: how far its fire upgrades are.
 *
 * @param fireStatus what the home's fire safety was found to be, as in the register of homes
 * @param items all fire items that were ever found
 * @param overdue open ones past their deadline
 * @param waiting handed in, and not confirmed by the fire department yet
 * @param cannotBeUpgraded open ones that only compensating measures hold (不具备消防改造条件)
 * @param nextDeadline of an open one; null when all are closed
 * @param cost planned for all items, in yuan
 * @param costOfClosed of it for items that are closed, in yuan
 */
@Serdeable
public record FireHome(
        long homeId,
        String homeName,
        @Nullable RegionName city,
        @Nullable RegionName county,
        String fireStatus,
        long items,
        long closed,
        long overdue,
        long waiting,
        long cannotBeUpgraded,
        @Nullable LocalDate nextDeadline,
        BigDecimal cost,
        BigDecimal costOfClosed) {}
