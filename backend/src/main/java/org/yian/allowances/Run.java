package org.yian.allowances;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A run as its steps need it.
 *
 * @param attempt of the computation; a later one shuts out an earlier one
 * @param beatenAt when the computation last gave a sign of life
 */
record Run(
        long id,
        int version,
        int attempt,
        RunState state,
        Office office,
        YearMonth month,
        long computedBy,
        Instant beatenAt) {}
