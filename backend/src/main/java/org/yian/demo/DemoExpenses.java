package org.yian.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.Money;

/**
 * What the homes of one county have entered as spent during the last months: food by weight and price, which differs a little
 * from home to home, and pocket money that was signed for.
 */
final class DemoExpenses {

    static final Money POCKET_MONEY = Money.of(30);

    private static final int MONTHS = 3;
    private static final BigDecimal FOOD = new BigDecimal("0.44");

    /**
     * A purchase.
     *
     * @param part of the food money
     * @param foods what is bought, in which parts, at how many yuan a kilogram
     */
    private record Purchase(BigDecimal part, int day, String payee, String purpose, List<Food> foods) {}

    private static final List<Purchase> PURCHASES = List.of(
            new Purchase(
                    new BigDecimal("0.40"),
                    6,
                    "粮油店",
                    "米面油",
                    List.of(food("RICE", "0.40", "5.20"), food("FLOUR", "0.35", "4.10"), food("OIL", "0.25", "11.80"))),
            new Purchase(
                    new BigDecimal("0.35"),
                    16,
                    "蔬菜批发部",
                    "蔬菜和水果",
                    List.of(
                            food("VEGETABLES", "0.50", "3.60"),
                            food("POTATOES", "0.20", "2.20"),
                            food("FRUIT", "0.30", "6.50"))),
            new Purchase(
                    new BigDecimal("0.25"),
                    26,
                    "肉食店",
                    "肉蛋和豆制品",
                    List.of(
                            food("PORK", "0.50", "24.00"),
                            food("EGGS", "0.25", "9.60"),
                            food("BEAN_PRODUCTS", "0.25", "5.50"))));

    private record Food(String kind, BigDecimal part, BigDecimal price) {}

    private static Food food(String kind, String part, String price) {
        return new Food(kind, new BigDecimal(part), new BigDecimal(price));
    }

    private final Database database;
    private final YearMonth last;
    private final DemoExpenseRows rows;
    private final Map<Long, List<Long>> people = new HashMap<>();

    DemoExpenses(Database database, DemoExpenseRows rows, YearMonth last) {
        this.database = database;
        this.rows = rows;
        this.last = last;
    }

    /** Whether a home enters what it spends in a month. */
    static boolean entersIn(DemoHome home, YearMonth month, YearMonth last) {
        return DemoOffices.COUNTY.equals(home.countyCode()) && month.isAfter(last.minusMonths(MONTHS));
    }

    /** Who gets pocket money, by home. */
    void people() {
        record Person(long id, long homeId) {}
        database.list(
                        """
                        SELECT id, home_id FROM resident WHERE county_code = ? AND active = TRUE
                            AND support_mode = 'CENTRALISED' ORDER BY home_id, pinyin, id
                        """,
                        row -> new Person(row.number("id"), row.number("home_id")),
                        DemoOffices.COUNTY)
                .forEach(person -> people.computeIfAbsent(person.homeId(), any -> new ArrayList<>())
                        .add(person.id()));
    }

    List<Long> peopleOf(DemoHome home) {
        return people.getOrDefault(home.id(), List.of());
    }

    void month(DemoHome home, DemoBook book, YearMonth month) {
        pocketMoney(home, book, month);
        Money budget = book.left(FundSource.SUPPORT).times(FOOD);
        for (Purchase purchase : PURCHASES) {
            buy(home, book, month, purchase, budget.times(purchase.part()));
        }
    }

    private void pocketMoney(DemoHome home, DemoBook book, YearMonth month) {
        List<Long> persons = peopleOf(home);
        Money amount = POCKET_MONEY.times(persons.size());
        book.provideCash(month.atDay(9), amount);
        if (amount.signum() == 0 || !book.covers(FundSource.SUPPORT, MoneyPlace.CASH, amount)) {
            return;
        }
        DemoExpenseRows.Spent spent = rows.approved(
                home,
                month.atDay(10),
                ExpenseCategory.POCKET_MONEY,
                amount,
                MoneyPlace.CASH,
                "供养人员",
                month + " 零用钱 " + persons.size() + " 人");
        post(book, spent);
        rows.pocketMoney(home, month, persons, spent);
    }

    private void buy(DemoHome home, DemoBook book, YearMonth month, Purchase purchase, Money about) {
        List<DemoExpenseRows.Weighed> foods = new ArrayList<>();
        Money total = Money.ZERO;
        for (Food food : purchase.foods()) {
            Money amount = about.times(food.part());
            BigDecimal price = price(food, home, month);
            foods.add(new DemoExpenseRows.Weighed(
                    food.kind(), amount.yuan().divide(price, 2, RoundingMode.HALF_UP), amount));
            total = total.plus(amount);
        }
        if (total.signum() == 0 || !book.covers(FundSource.SUPPORT, MoneyPlace.BANK, total)) {
            return;
        }
        LocalDate day = month.atDay(purchase.day());
        DemoExpenseRows.Spent spent = rows.approved(
                home, day, ExpenseCategory.FOOD, total, MoneyPlace.BANK, purchase.payee(), purchase.purpose());
        rows.food(spent, foods);
        post(book, spent);
    }

    /** From 6 % below to 12 % above the usual price, by home; one home pays a third too much for its pork. */
    private static BigDecimal price(Food food, DemoHome home, YearMonth month) {
        long percent =
                94 + home.id() * 7 % 19 + (month.getMonthValue() + food.kind().length()) % 4;
        if (food.kind().equals("PORK") && home.id() % 5 == 1) {
            percent += 33;
        }
        return food.price().multiply(BigDecimal.valueOf(percent, 2));
    }

    private void post(DemoBook book, DemoExpenseRows.Spent spent) {
        book.act(
                EntryKind.EXPENSE,
                spent.origin(),
                spent.day(),
                spent.purpose(),
                spent.payee(),
                List.of(Posting.expense(FundSource.SUPPORT, null, spent.category(), spent.place(), spent.amount())));
    }

    /** @param entries the entries in the books by what they were made for */
    void write(DemoHome own, Map<String, Long> entries) {
        rows.pocketMoney(own, last.plusMonths(1), peopleOf(own), null);
        rows.write(entries);
        new DemoWaitingExpenses(database, rows, own, last).load();
    }
}
