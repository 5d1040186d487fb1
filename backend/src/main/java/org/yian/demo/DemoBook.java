package org.yian.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.Flow;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Money;

/**
 * Two years of the old books of one home, as they would be taken over: what came in, what it was spent on, month by month. It
 * never spends what is not there, so that the books balance to the fen.
 */
final class DemoBook {

    /** 6,216 yuan a year, the provincial standard for rural persons since 2021. */
    private static final Money LIVING = Money.of("518.00");

    private static final Money CARE = Money.of("240.00");
    private static final Money BOARDER_FEE = Money.of("900.00");
    private static final Money POCKET_MONEY = Money.of("30.00");
    private static final int FIRST_MONTH_OF_HEATING = 11;
    private static final int LAST_MONTH_OF_HEATING = 3;

    /**
     * An entry.
     *
     * @param kind {@code IMPORTED}: of the old books
     * @param origin what it was made for in this system; null in the old books
     */
    record Entry(
            LocalDate date,
            String summary,
            @Nullable String counterparty,
            List<Posting> postings,
            EntryKind kind,
            @Nullable String origin) {}

    private final DemoHome home;
    private final boolean careStandard;
    private final int boarders;
    private final DemoAmounts amounts;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<FundSource, Money> left = new EnumMap<>(FundSource.class);
    private final Map<MoneyPlace, Money> hands = new EnumMap<>(MoneyPlace.class);

    DemoBook(DemoHome home, boolean careStandard, Random random) {
        this.home = home;
        this.careStandard = careStandard;
        this.amounts = new DemoAmounts(random);
        this.boarders = home.residents() / 25;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What the source has left. */
    Money left(FundSource source) {
        return left.getOrDefault(source, Money.ZERO);
    }

    private Money inHand(MoneyPlace place) {
        return hands.getOrDefault(place, Money.ZERO);
    }

    void open(YearMonth month) {
        enter(
                month.atDay(1),
                "期初余额（旧账结转）",
                null,
                List.of(
                        Posting.opening(
                                FundSource.SUPPORT, null, MoneyPlace.BANK, amounts.yuan(home.residents() * 150L, 20)),
                        Posting.opening(FundSource.SUPPORT, null, MoneyPlace.CASH, amounts.yuan(800, 40)),
                        Posting.opening(
                                FundSource.OPERATING,
                                null,
                                MoneyPlace.BANK,
                                amounts.yuan(home.residents() * 60L, 20))));
    }

    /**
     * A month of the old books.
     *
     * @param extraPersons persons for whom support came that do not live here: the dead, or those supported at home
     */
    void month(YearMonth month, int extraPersons) {
        income(month, extraPersons);
        boarders(month);
        living(month, true);
        rest(month);
    }

    /**
     * A month of which the allowance and the boarders' fees have come in this system.
     *
     * @param withFood whether food and pocket money are spent as in the old books; otherwise {@code acts} does
     * @param acts what else is done in this system, before the rest is spent
     */
    void paidMonth(YearMonth month, DemoRuns.Paid paid, boolean withFood, Runnable acts) {
        enter(month.atDay(8), "运转经费拨款", "县财政局", List.of(grant()));
        act(
                EntryKind.ALLOWANCE,
                paid.origin(),
                month.atDay(DemoRuns.POSTED_ON),
                month + " 供养经费（" + paid.persons() + " 人）",
                paid.office(),
                paid.postings());
        acts.run();
        living(month, withFood);
        rest(month);
    }

    private void rest(YearMonth month) {
        operating(month);
        if (careStandard) {
            spend(
                    month.atDay(24),
                    "护理服务和护理用品",
                    "康护用品店",
                    FundSource.CARE,
                    ExpenseCategory.CARE_SERVICE,
                    MoneyPlace.BANK,
                    left(FundSource.CARE).times(amounts.percent(86, 12)));
        }
    }

    private Posting grant() {
        return Posting.income(
                FundSource.OPERATING,
                null,
                IncomeKind.GRANT,
                MoneyPlace.BANK,
                amounts.yuan(home.managers() * 2_700L + home.residents() * 40L, 4));
    }

    private void income(YearMonth month, int extraPersons) {
        int persons = home.residents() - boarders + extraPersons;
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.income(
                FundSource.SUPPORT, null, IncomeKind.LIVING_ALLOWANCE, MoneyPlace.BANK, LIVING.times(persons)));
        if (careStandard) {
            postings.add(Posting.income(
                    FundSource.CARE, null, IncomeKind.CARE_ALLOWANCE, MoneyPlace.BANK, CARE.times(persons)));
        }
        postings.add(grant());
        enter(month.atDay(8), "供养经费和运转经费拨款（" + persons + " 人）", "县财政局", postings);
    }

    private void boarders(YearMonth month) {
        if (boarders > 0) {
            enter(
                    month.atDay(10),
                    "寄养收费 " + boarders + " 人",
                    null,
                    List.of(Posting.income(
                            FundSource.BOARDER_FEES,
                            null,
                            IncomeKind.BOARDER_FEE,
                            MoneyPlace.BANK,
                            BOARDER_FEE.times(boarders))));
        }
    }

    private void living(YearMonth month, boolean withFood) {
        Money pocket = withFood ? POCKET_MONEY.times(home.residents() - boarders) : Money.ZERO;
        provideCash(month.atDay(9), pocket);
        Money budget = left(FundSource.SUPPORT);
        List<Posting> postings = new ArrayList<>();
        add(postings, ExpenseCategory.POCKET_MONEY, MoneyPlace.CASH, pocket);
        if (withFood) {
            add(postings, ExpenseCategory.FOOD, MoneyPlace.BANK, budget.times(amounts.percent(42, 8)));
        }
        add(postings, ExpenseCategory.UTILITIES, MoneyPlace.BANK, budget.times(amounts.percent(4, 3)));
        add(postings, ExpenseCategory.DAILY_GOODS, MoneyPlace.BANK, budget.times(amounts.percent(3, 3)));
        add(postings, ExpenseCategory.TREATMENT, MoneyPlace.BANK, budget.times(amounts.percent(6, 5)));
        if (month.getMonthValue() >= FIRST_MONTH_OF_HEATING || month.getMonthValue() <= LAST_MONTH_OF_HEATING) {
            add(postings, ExpenseCategory.FUEL, MoneyPlace.BANK, budget.times(amounts.percent(9, 4)));
        }
        if (month.getMonthValue() == 4 || month.getMonthValue() == 10) {
            add(postings, ExpenseCategory.CLOTHING, MoneyPlace.BANK, budget.times(amounts.percent(9, 4)));
        }
        enter(month.atDay(20), "供养人员生活费支出", null, postings);
        if (boarders > 0) {
            spend(
                    month.atDay(21),
                    "寄养人员伙食",
                    "粮油店",
                    FundSource.BOARDER_FEES,
                    ExpenseCategory.FOOD,
                    MoneyPlace.BANK,
                    left(FundSource.BOARDER_FEES).times(amounts.percent(70, 20)));
        }
    }

    /** Takes cash from the bank when there is less than what is to be paid. */
    void provideCash(LocalDate date, Money needed) {
        if (inHand(MoneyPlace.CASH).isLessThan(needed)) {
            withdraw(date, needed.plus(amounts.yuan(600, 30)));
        }
    }

    private static void add(List<Posting> postings, ExpenseCategory category, MoneyPlace place, Money amount) {
        if (amount.signum() > 0) {
            postings.add(Posting.expense(FundSource.SUPPORT, null, category, place, amount));
        }
    }

    private void operating(YearMonth month) {
        Money budget = left(FundSource.OPERATING);
        enter(
                month.atDay(25),
                "工作人员工资和办公费",
                null,
                List.of(
                        Posting.expense(
                                FundSource.OPERATING,
                                null,
                                ExpenseCategory.STAFF_WAGES,
                                MoneyPlace.BANK,
                                budget.times(amounts.percent(82, 6))),
                        Posting.expense(
                                FundSource.OPERATING,
                                null,
                                ExpenseCategory.OFFICE,
                                MoneyPlace.BANK,
                                budget.times(amounts.percent(4, 5)))));
    }

    void withdraw(LocalDate date, Money amount) {
        if (amount.isMoreThan(inHand(MoneyPlace.BANK))) {
            return;
        }
        enter(date, "从银行提取现金", null, List.of(Posting.move(MoneyPlace.BANK, MoneyPlace.CASH, amount)));
    }

    /** Spends what is asked for, or nothing when there is not so much; likewise {@link #withdraw}. */
    void spend(
            LocalDate date,
            String summary,
            @Nullable String payee,
            FundSource source,
            ExpenseCategory category,
            MoneyPlace place,
            Money amount) {
        if (amount.signum() > 0 && covers(source, place, amount)) {
            enter(date, summary, payee, List.of(Posting.expense(source, null, category, place, amount)));
        }
    }

    /** Whether there is so much of a source, and in the place. */
    boolean covers(FundSource source, MoneyPlace place, Money amount) {
        return !amount.isMoreThan(left(source)) && !amount.isMoreThan(inHand(place));
    }

    void enter(LocalDate date, String summary, @Nullable String counterparty, List<Posting> postings) {
        act(EntryKind.IMPORTED, null, date, summary, counterparty, postings);
    }

    void act(
            EntryKind kind,
            @Nullable String origin,
            LocalDate date,
            String summary,
            @Nullable String counterparty,
            List<Posting> postings) {
        for (Posting posting : postings) {
            Money amount = posting.amount();
            boolean in = posting.flow() == Flow.INCOME || posting.flow() == Flow.OPENING;
            hands.merge(posting.place(), in ? amount : amount.negated(), Money::plus);
            FundSource source = posting.source();
            if (source != null) {
                left.merge(source, in ? amount : amount.negated(), Money::plus);
            }
            MoneyPlace to = posting.to();
            if (to != null) {
                hands.merge(to, amount, Money::plus);
            }
        }
        if (Stream.concat(left.values().stream(), hands.values().stream()).anyMatch(money -> money.signum() < 0)) {
            throw new IllegalStateException("nothing is left for " + summary + " on " + date + ": " + left + hands);
        }
        entries.add(new Entry(date, summary, counterparty, postings, kind, origin));
    }
}
