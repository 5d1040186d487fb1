package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** Where money comes from (domain rules section 6). Each is accounted for by itself. */
@Serdeable
public enum FundSource {
    /** 基本生活 */
    SUPPORT,
    /** 照料护理 */
    CARE,
    /** 财政运转 */
    OPERATING,
    /** 福彩公益金 */
    LOTTERY,
    /** 捐赠 */
    DONATION,
    /** 自营收入 */
    SELF_EARNED,
    /** 寄养收费 */
    BOARDER_FEES;

    /** Whether its money is always given for a project and spent on nothing else. */
    public boolean boundToProjects() {
        return this == LOTTERY;
    }
}
