package org.yian.demo;

import java.time.YearMonth;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * What is wrong in the old books of some homes, entered the way it really would be: under another name, or plainly by who did
 * not know better (domain rules section 6; the table F1 to F13 of the reference). Most homes have nothing of it.
 */
enum DemoAbuse {
    NONE,
    /** Wages from support money, called something else. */
    WAGES_BY_ANOTHER_NAME,
    /** Wages from support money, called so. */
    WAGES,
    /** Repairs from support money. */
    REPAIRS,
    /** Repairs hidden among the food. */
    REPAIRS_AS_FOOD,
    /** Guests fed from the residents' money. */
    GUESTS,
    /** One purchase in three on the same day, each below the limit for cash. */
    SPLIT_PURCHASES,
    /** A round sum that nobody can explain. */
    ROUND_SUM,
    /** Support drawn for persons who do not live here. */
    PERSONS_WHO_ARE_NOT_HERE;

    /** How many of the last months it went on. */
    static final int MONTHS = 6;

    private static final int EVERY = 11;
    private static final int PERSONS = 2;

    /** Every eleventh home has one kind after the other; the home that can be tried has wages by another name. */
    static DemoAbuse of(int index, boolean demonstrationHome) {
        if (demonstrationHome) {
            return WAGES_BY_ANOTHER_NAME;
        }
        return index % EVERY == 3 ? values()[1 + index / EVERY % (values().length - 1)] : NONE;
    }

    int extraPersons() {
        return this == PERSONS_WHO_ARE_NOT_HERE ? PERSONS : 0;
    }

    void enter(DemoBook book, YearMonth month) {
        switch (this) {
            case NONE, PERSONS_WHO_ARE_NOT_HERE -> {}
            case WAGES_BY_ANOTHER_NAME -> support(book, month, 26, "劳务费（炊事员、门卫）", ExpenseCategory.OTHER, "1800.00");
            case WAGES -> support(book, month, 26, "护理员工资", ExpenseCategory.STAFF_WAGES, "1500.00");
            case REPAIRS -> {
                if (month.getMonthValue() % 3 == 0) {
                    support(book, month, 18, "屋面防水维修", ExpenseCategory.REPAIRS, "3860.00");
                }
            }
            case REPAIRS_AS_FOOD -> support(book, month, 17, "食品（含维修材料水泥 20 袋）", ExpenseCategory.FOOD, "760.00");
            case GUESTS -> support(book, month, 22, "食品（接待用餐）", ExpenseCategory.FOOD, "480.00");
            case SPLIT_PURCHASES -> {
                Money part = Money.of("980.00");
                book.withdraw(month.atDay(15), part.times(3));
                for (int purchase = 0; purchase < 3; purchase++) {
                    book.spend(
                            month.atDay(15),
                            "零星采购",
                            "个体商户",
                            FundSource.SUPPORT,
                            ExpenseCategory.DAILY_GOODS,
                            MoneyPlace.CASH,
                            part);
                }
            }
            case ROUND_SUM -> {
                if (month.getMonthValue() == 6 || month.getMonthValue() == 9) {
                    support(book, month, 28, "一次性支出", ExpenseCategory.OTHER, "5000.00");
                }
            }
        }
    }

    private static void support(
            DemoBook book, YearMonth month, int day, String summary, ExpenseCategory category, String yuan) {
        book.spend(month.atDay(day), summary, null, FundSource.SUPPORT, category, MoneyPlace.BANK, Money.of(yuan));
    }
}
