package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/**
 * Money that was given for a purpose.
 *
 * @param granted yuan in all; the others of it: come in, spent, and left
 * @param categories what it may be spent on
 */
@Serdeable
public record ProjectView(
        long id,
        int version,
        long homeId,
        String homeName,
        FundSource source,
        String name,
        @Nullable String documentNumber,
        Money granted,
        Money received,
        Money spent,
        Money left,
        LocalDate grantedOn,
        @Nullable LocalDate finishBy,
        @Nullable LocalDate finishedOn,
        ProjectState state,
        List<ExpenseCategory> categories) {}
