package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;

/** What money is spent on. The first ten are the residents' lives (Regulations on Rural Five-Guarantee Support, art. 9). */
@Serdeable
public enum ExpenseCategory {
    /** 食品 */
    FOOD,
    /** 服装 */
    CLOTHING,
    /** 被褥 */
    BEDDING,
    /** 日用品 */
    DAILY_GOODS,
    /** 零用钱 */
    POCKET_MONEY,
    /** 取暖燃料 */
    FUEL,
    /** 水电费 */
    UTILITIES,
    /** 疾病治疗 */
    TREATMENT,
    /** 护理服务和用品 */
    CARE_SERVICE,
    /** 丧葬 */
    FUNERAL,
    /** 护理人员报酬 */
    CARE_PAY,
    /** 工作人员工资 */
    STAFF_WAGES,
    /** 维修 */
    REPAIRS,
    /** 建设改造 */
    BUILDING,
    /** 大型设备 */
    LARGE_EQUIPMENT,
    /** 消防改造 */
    FIRE_SAFETY,
    /** 小型器具 */
    SMALL_EQUIPMENT,
    /** 办公费 */
    OFFICE,
    /** 车辆费 */
    VEHICLES,
    /** 招待费 */
    HOSPITALITY,
    /** 培训费 */
    TRAINING,
    /** 生产经营支出 */
    PRODUCTION,
    /** 其他 */
    OTHER
}
