package org.yian.homes;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaffingTargetTest {

    @Test
    void oneManagerForEveryTenResidentsBegunAndNeverNone() {
        StaffingTarget target = new StaffingTarget(10);

        assertThat(target.required(0)).isEqualTo(1);
        assertThat(target.required(1)).isEqualTo(1);
        assertThat(target.required(10)).isEqualTo(1);
        assertThat(target.required(11)).isEqualTo(2);
        assertThat(target.shortfall(37, 3)).isEqualTo(1);
        assertThat(target.shortfall(37, 9)).isZero();
    }

    @Property
    void theRequirementIsTheSmallestNumberThatKeepsTheRatio(
            @ForAll @IntRange(max = 2000) int residents, @ForAll @IntRange(min = 1, max = 50) int ratio) {
        int required = new StaffingTarget(ratio).required(residents);

        assertThat(required).isPositive();
        assertThat(required * ratio).isGreaterThanOrEqualTo(residents);
        assertThat(required == 1 || (required - 1) * ratio < residents).isTrue();
    }

    /** The list filters in whole numbers ({@link StaffingFilter}); it must find exactly those with a shortfall. */
    @Property
    void theFilterOfTheListIsTheSameRule(
            @ForAll @IntRange(max = 500) int residents,
            @ForAll @IntRange(max = 60) int managers,
            @ForAll @IntRange(min = 1, max = 20) int ratio) {
        boolean filtered = managers < 1 || managers * ratio < residents;

        assertThat(new StaffingTarget(ratio).shortfall(residents, managers) > 0).isEqualTo(filtered);
    }

    @Property
    void occupancyHasOneDecimalAndNeverLies(
            @ForAll @IntRange(max = 500) int residents, @ForAll @IntRange(min = 1, max = 500) int beds) {
        BigDecimal percent = Occupancy.percent(residents, beds);

        assertThat(percent).isNotNull();
        assertThat(percent.scale()).isEqualTo(1);
        BigDecimal error = percent.multiply(BigDecimal.valueOf(beds))
                .subtract(BigDecimal.valueOf(100L * residents))
                .abs();
        assertThat(error).isLessThanOrEqualTo(BigDecimal.valueOf(beds * 5L, 2));
    }
}
