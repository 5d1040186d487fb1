package org.yian.staffing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The staffing at the end of a month, of the current month today.
 *
 * @param month its first day
 */
@Serdeable
record StaffingMonth(
        LocalDate month, int homes, int residents, int managers, int required, int shortfall, int professionals) {

    StaffingMonth plus(StaffingMonth other) {
        return new StaffingMonth(
                month,
                homes + other.homes,
                residents + other.residents,
                managers + other.managers,
                required + other.required,
                shortfall + other.shortfall,
                professionals + other.professionals);
    }
}
