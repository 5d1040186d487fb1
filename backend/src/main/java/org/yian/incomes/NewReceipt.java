package org.yian.incomes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * An income that passed all rules and is to be recorded.
 *
 * @param summary what the books say of it
 */
record NewReceipt(
        long homeId,
        IncomeKind kind,
        FundSource source,
        @Nullable Long projectId,
        @Nullable Long invoiceId,
        LocalDate receivedOn,
        Money amount,
        MoneyPlace place,
        String payer,
        @Nullable String purpose,
        boolean anonymous,
        @Nullable UUID attachmentId,
        String summary) {}
