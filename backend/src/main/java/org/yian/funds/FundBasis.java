package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** The act that a verdict rests on; its text stands in the catalogue as {@code funds.basis.<slug>}. */
@Serdeable
public enum FundBasis {
    /** 农村五保供养工作条例第九条: what support is for. */
    REGULATIONS_9,
    /** 同上第十一条: only for the residents, never diverted. */
    REGULATIONS_11,
    /** 同上第十四条: running a home is the government's budget. */
    REGULATIONS_14,
    /** 同上第十六条: what a home earns improves the residents' lives. */
    REGULATIONS_16,
    /** 国发〔2016〕14号: care money is for care. */
    CARE_PURPOSE,
    /** 彩票管理条例第三十三条: welfare funds are for public welfare projects. */
    LOTTERY_33,
    /** 公益事业捐赠法第十八条: as agreed with the donor. */
    DONATION_18,
    /** 养老机构管理办法: as agreed in the service contract. */
    BOARDER_AGREEMENT
}
