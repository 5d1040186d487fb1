package org.yian.platform;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Amounts are exact, and rounded half up only where a method says so. */
class MoneyProperties {

    @Property
    void addingAndTakingAwayIsExact(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.minus(one)).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(one, other, one.negated()))).isEqualTo(other);
    }

    @Property
    void timesAWholeNumberIsRepeatedAddition(@ForAll("amounts") Money amount, @ForAll @LongRange(max = 50) long times) {
        Money sum = Money.ZERO;
        for (long i = 0; i < times; i++) {
            sum = sum.plus(amount);
        }

        assertThat(amount.times(times)).isEqualTo(sum);
    }

    @Property
    void aDivisionIsAtMostHalfAFenAway(
            @ForAll("amounts") Money amount, @ForAll @LongRange(min = 1, max = 999) long by) {
        BigDecimal away = amount.dividedBy(by).times(by).minus(amount).yuan().abs();

        assertThat(away.multiply(BigDecimal.valueOf(2)))
                .isLessThanOrEqualTo(new BigDecimal("0.01").multiply(BigDecimal.valueOf(by)));
    }

    @Example
    void halfAFenIsRoundedUp() {
        assertThat(Money.rounded(new BigDecimal("0.005"))).isEqualTo(Money.of("0.01"));
        assertThat(Money.rounded(new BigDecimal("0.0049"))).isEqualTo(Money.ZERO);
        assertThat(Money.of("0.01").dividedBy(2)).isEqualTo(Money.of("0.01"));
        assertThat(Money.of(6020).dividedBy(12)).isEqualTo(Money.of("501.67"));
        assertThat(Money.of(451).times(new BigDecimal("1.3"))).isEqualTo(Money.of("586.30"));
    }

    @Example
    void aFractionOfAFenIsNeverTakenSilently() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.5000")).isEqualTo(Money.of("1.50")).hasToString("1.50");
    }

    @Example
    void comparing() {
        assertThat(Money.of("0.30").isLessThan(Money.of("0.31"))).isTrue();
        assertThat(Money.of("0.31").isMoreThan(Money.of("0.31"))).isFalse();
        assertThat(Money.of("-0.01").signum()).isNegative();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-100_000_000_000L, 100_000_000_000L)
                .map(fen -> new Money(BigDecimal.valueOf(fen, 2)));
    }
}
