package org.yian.inspections;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeNameTest {

    private static final List<String> REGIONS =
            List.of("甘肃省", "张掖市", "甘州区", "白银市", "白银区", "天祝藏族自治县", "东乡族自治县", "临夏市", "临夏县", "临夏回族自治州", "积石山保安族东乡族撒拉族自治县");

    @Test
    void leavesOutTheKindOfDivision() {
        assertThat(OfficeName.of("甘州区", REGIONS)).isEqualTo("甘州");
        assertThat(OfficeName.of("甘肃省", REGIONS)).isEqualTo("甘肃");
        assertThat(OfficeName.of("天祝藏族自治县", REGIONS)).isEqualTo("天祝");
        assertThat(OfficeName.of("东乡族自治县", REGIONS)).isEqualTo("东乡");
        assertThat(OfficeName.of("积石山保安族东乡族撒拉族自治县", REGIONS)).isEqualTo("积石山");
    }

    @Test
    void keepsTheFullNameWhereAnotherOfficeWouldHaveTheSame() {
        assertThat(OfficeName.of("白银市", REGIONS)).isEqualTo("白银市");
        assertThat(OfficeName.of("白银区", REGIONS)).isEqualTo("白银区");
        assertThat(OfficeName.of("临夏回族自治州", REGIONS)).isEqualTo("临夏回族自治州");
    }
}
