package org.yian.homes;

import java.util.List;
import org.yian.imports.ImportColumn;

/** The columns of a file of homes; their keys are the fields of {@link HomeProfile}. */
final class HomeColumns {

    static final List<ImportColumn> ALL = List.of(
            required("name", "梁家墩镇中心敬老院"),
            required("place.cityCode", "张掖市"),
            optional("place.countyCode", "甘州区"),
            optional("place.townshipCode", "梁家墩镇"),
            required("place.address", "梁家墩镇迎宾路12号"),
            optional("place.longitude", "100.449800"),
            optional("place.latitude", "38.925900"),
            optional("operator", "乡镇办"),
            optional("openedOn", "2012-06-01"),
            optional("contact.phone", "0936-8211234"),
            optional("contact.personInCharge", "李建国"),
            optional("contact.personInChargePhone", "13893600000"),
            required("registration.approvalStatus", "已批准"),
            optional("registration.approvalNumber", "区编办〔2012〕8号"),
            optional("registration.approvalDate", "2012-04-20"),
            optional("registration.legalPersonRegistered", "是"),
            optional("registration.creditCode", ""),
            optional("registration.validUntil", "2028-12-31"),
            optional("facilities.floorArea", "1860"),
            optional("facilities.buildingYear", "2011"),
            optional("facilities.storeys", "2"),
            optional("facilities.canteen", "是"),
            optional("facilities.clinic", "否"),
            optional("facilities.bathingRoom", "是"),
            optional("facilities.activityRoom", "是"),
            optional("facilities.centralHeating", "是"),
            optional("facilities.barrierFree", "否"),
            required("fire.status", "已评估"),
            optional("fire.documentNumber", ""),
            optional("fire.checkedOn", "2024-09-10"),
            optional("fire.smokeDetectors", "是"),
            optional("fire.sprinklers", "否"),
            optional("fire.compensatingMeasures", ""));

    private HomeColumns() {}

    private static ImportColumn required(String key, String example) {
        return new ImportColumn(key, "homes.field." + key, true, example);
    }

    private static ImportColumn optional(String key, String example) {
        return new ImportColumn(key, "homes.field." + key, false, example);
    }
}
