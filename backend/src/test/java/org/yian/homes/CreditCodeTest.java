package org.yian.homes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTest {

    @Test
    void theLastCharacterChecksTheOthers() {
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.valid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.valid("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.valid("91350100I000100Y43")).isFalse();
        assertThat(CreditCode.valid("91350100m000100Y43")).isFalse();
    }
}
