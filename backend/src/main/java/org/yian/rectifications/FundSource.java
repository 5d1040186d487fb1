package org.yian.rectifications;

/** Which money pays for a rectification (domain.md section 6). */
public enum FundSource {
    SUPPORT,
    CARE,
    OPERATING,
    LOTTERY,
    DONATION,
    SELF_EARNED,
    BOARDER_FEES
}
