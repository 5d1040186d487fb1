package org.yian.reports;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CapitalAmountTest {

    @Test
    void amountsAreWrittenInCapitals() {
        assertThat(capitals("0")).isEqualTo("零元整");
        assertThat(capitals("0.05")).isEqualTo("伍分");
        assertThat(capitals("0.50")).isEqualTo("伍角整");
        assertThat(capitals("1.05")).isEqualTo("壹元零伍分");
        assertThat(capitals("10")).isEqualTo("壹拾元整");
        assertThat(capitals("105.20")).isEqualTo("壹佰零伍元贰角整");
        assertThat(capitals("1050.00")).isEqualTo("壹仟零伍拾元整");
        assertThat(capitals("1005.33")).isEqualTo("壹仟零伍元叁角叁分");
        assertThat(capitals("10500")).isEqualTo("壹万零伍佰元整");
        assertThat(capitals("100001")).isEqualTo("壹拾万零壹元整");
        assertThat(capitals("20030400.70")).isEqualTo("贰仟零叁万零肆佰元柒角整");
        assertThat(capitals("100010000")).isEqualTo("壹亿零壹万元整");
    }

    private static String capitals(String yuan) {
        return CapitalAmount.of(new BigDecimal(yuan));
    }
}
