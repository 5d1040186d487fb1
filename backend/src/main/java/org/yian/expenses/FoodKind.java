package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;

/** Kinds of food whose prices are compared. */
@Serdeable
enum FoodKind {
    /** 大米 */
    RICE,
    /** 面粉 */
    FLOUR,
    /** 挂面、杂粮 */
    NOODLES_AND_GRAIN,
    /** 土豆 */
    POTATOES,
    /** 蔬菜 */
    VEGETABLES,
    /** 水果 */
    FRUIT,
    /** 猪肉 */
    PORK,
    /** 牛羊肉 */
    BEEF_AND_MUTTON,
    /** 禽肉 */
    POULTRY,
    /** 鱼 */
    FISH,
    /** 鸡蛋 */
    EGGS,
    /** 奶 */
    MILK,
    /** 豆制品 */
    BEAN_PRODUCTS,
    /** 食用油 */
    OIL,
    /** 调料 */
    SEASONING,
    /** 其他 */
    OTHER
}
