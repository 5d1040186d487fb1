package org.yian.allowances;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.yian.residents.SupportPaid;

/** Tells from the posted runs what was paid for somebody. */
@Singleton
class AllowancesPaid implements SupportPaid {

    private final RecoveryRepository repository;

    AllowancesPaid(RecoveryRepository repository) {
        this.repository = repository;
    }

    @Override
    public BigDecimal paidAfter(long residentId, YearMonth lastDue) {
        return repository.sumPaidAfter(residentId, lastDue).yuan();
    }
}
