package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/** An invoice with what was paid of it, the first payment first, and what the county has waived. */
@Serdeable
record InvoiceDetail(InvoiceView invoice, List<IncomeView> payments, List<Waiver> waivers) {

    @Serdeable
    record Waiver(Money amount, String reason, @Nullable String by, Instant at) {}
}
