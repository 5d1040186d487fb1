package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that is not closed, with what the home means to do about it.
 *
 * @param cost in yuan
 */
@Serdeable
public record PlannedItem(
        long id,
        String number,
        String itemCode,
        String requirement,
        String problem,
        Severity severity,
        boolean fireDepartment,
        LocalDate deadline,
        @Nullable String measure,
        @Nullable String responsiblePerson,
        @Nullable BigDecimal cost,
        @Nullable FundSource fundSource) {

    /** Whether it is said what is done and who answers for it. */
    public boolean planned() {
        return measure != null && !measure.isBlank() && responsiblePerson != null && !responsiblePerson.isBlank();
    }
}
