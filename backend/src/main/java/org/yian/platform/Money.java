package org.yian.platform;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of yuan, exact to the fen. This is the only place that rounds: half up, and only in the methods that say so. In
 * JSON it is a decimal number with two places.
 *
 * @param yuan scale 2
 */
@Schema(type = "number", description = "Yuan with two decimals")
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int FEN = 2;

    /**
     * @throws ArithmeticException when the amount has a fraction of a fen; see {@link #rounded}
     */
    public Money {
        yuan = yuan.setScale(FEN, RoundingMode.UNNECESSARY);
    }

    /** Whole yuan. */
    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /**
     * @param yuan e.g. {@code 501.67}
     * @throws ArithmeticException when the amount has a fraction of a fen
     */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** The amount nearest to the given one; half a fen is rounded up, of debts away from zero. */
    public static Money rounded(BigDecimal yuan) {
        return new Money(yuan.setScale(FEN, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money times(long factor) {
        return new Money(yuan.multiply(BigDecimal.valueOf(factor)));
    }

    /** Rounded. */
    public Money times(BigDecimal factor) {
        return rounded(yuan.multiply(factor));
    }

    /** Rounded. */
    public Money dividedBy(long divisor) {
        return new Money(yuan.divide(BigDecimal.valueOf(divisor), FEN, RoundingMode.HALF_UP));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    /** -1, 0 or 1. */
    public int signum() {
        return yuan.signum();
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** E.g. {@code 6020.00}. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
