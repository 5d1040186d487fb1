package org.yian.policies;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NoSuchElementException;

/** The policy parameters: numbers in the table {@code policy_parameter}, never constants in code. */
@Singleton
public class PolicyParameters {

    private final PolicyParameterRows rows;

    PolicyParameters(PolicyParameterRows rows) {
        this.rows = rows;
    }

    /**
     * The amount in force on a day; a change of the table is seen within a minute.
     *
     * @param code e.g. {@code staffing.residents-per-manager}
     * @throws NoSuchElementException when none is in force on that day
     */
    public BigDecimal amount(String code, LocalDate date) {
        return rows.all().stream()
                .filter(parameter -> parameter.code().equals(code)
                        && !parameter.effectiveFrom().isAfter(date))
                .max(Comparator.comparing(PolicyParameter::effectiveFrom))
                .map(PolicyParameter::amount)
                .orElseThrow(
                        () -> new NoSuchElementException("no policy parameter " + code + " is in force on " + date));
    }

    /**
     * The amount of a parameter that counts whole things: persons, days, times.
     *
     * @throws ArithmeticException when the table holds a fraction
     */
    public int wholeAmount(String code, LocalDate date) {
        return amount(code, date).intValueExact();
    }
}
