package org.yian.funds;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** What was spent of which source on what, and what of it the source should not have paid. */
@MicronautTest(transactional = false)
class FundUseTest {

    @Inject
    FundUse use;

    @Inject
    FundJournals journals;

    @Inject
    BooksService overview;

    @Inject
    Ledger ledger;

    @Inject
    EntryExport export;

    @Inject
    EntryRepository entries;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private long home;
    private LocalDate day = LocalDate.EPOCH;
    private String month = "";

    @BeforeEach
    void oldBooks() {
        day = YearMonth.now(clock).minusMonths(1).atDay(10);
        month = YearMonth.from(day).toString();
        home = homes.home().in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null).insert();
        post(Posting.opening(FundSource.SUPPORT, null, MoneyPlace.CASH, Money.of(1000)));
        post(Posting.opening(FundSource.CARE, null, MoneyPlace.BANK, Money.of(1000)));
    }

    @Test
    void whatTheSourceMayNotPayIsShownApart() {
        post(spent(FundSource.SUPPORT, ExpenseCategory.FOOD, "30.50"));
        post(spent(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, "20.00"));
        post(spent(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, "5.00"));

        assertThat(cells()).containsExactlyInAnyOrder("SUPPORT FOOD 30.50 0.00", "SUPPORT STAFF_WAGES 25.00 25.00");
        FundFigures.MonthSpending last = figures();
        assertThat(last.spent()).isEqualTo(Money.of("55.50"));
        assertThat(last.forbidden()).isEqualTo(Money.of(25));
    }

    @Test
    void theEntriesThatHoldItAreFound() {
        post(spent(FundSource.SUPPORT, ExpenseCategory.FOOD, "30.50"));
        long wages = post(spent(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, "20.00"));

        assertThat(entries.page(
                                actor().scope(),
                                new EntryFilter(home, null, null, null, null, null, null, null, null, true, null),
                                PageQuery.of(0, 50, null))
                        .items())
                .extracting(EntryView::id)
                .containsExactly(wages);
    }

    @Test
    void aReversalTakesItsPartOff() {
        long wages = post(spent(FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, "20.00"));
        ledger.reverse(actor(), wages, day, "已追回");

        assertThat(cells()).containsExactly("SUPPORT STAFF_WAGES 0.00 0.00");
        assertThat(figures().forbidden()).isEqualTo(Money.ZERO);
    }

    @Test
    void careWorkersAreForbiddenToBePaidFromCareUntilTheCityHasItsRule() {
        post(spent(FundSource.CARE, ExpenseCategory.CARE_PAY, MoneyPlace.BANK, "40.00"));
        assertThat(cells()).containsExactly("CARE CARE_PAY 40.00 40.00");

        database.change(
                """
                INSERT INTO care_pay_rule (city_code, effective_from, document_number, recorded_by)
                VALUES (?, '2020-01-01', '兰政办发〔2020〕1号', ?)
                """,
                TestHomes.LANZHOU,
                accounts.city(TestHomes.LANZHOU).accountId());

        assertThat(cells()).containsExactly("CARE CARE_PAY 40.00 0.00");
    }

    @Test
    void anotherCountySeesNothing() {
        post(spent(FundSource.SUPPORT, ExpenseCategory.FOOD, "30.50"));

        assertThat(use.cells(accounts.county(TestHomes.GANZHOU).actor(), filter()))
                .isEmpty();
    }

    @Test
    void theJournalHoldsWhatCameAndWentWithTheBalanceBefore() {
        post(spent(FundSource.SUPPORT, ExpenseCategory.FOOD, "30.50"));
        ledger.post(
                actor(),
                new NewEntry(
                        home,
                        EntryKind.TRANSFER,
                        day.plusDays(1),
                        "存入银行",
                        null,
                        null,
                        List.of(Posting.move(MoneyPlace.CASH, MoneyPlace.BANK, Money.of(100)))));

        assertThat(journals.lines(home, MoneyPlace.CASH, day, day.plusDays(1)))
                .extracting(line -> line.in() + " " + line.out())
                .containsExactly("1000.00 0.00", "0.00 30.50", "0.00 100.00");
        assertThat(journals.balanceBefore(home, MoneyPlace.CASH, day.plusDays(1)))
                .isEqualTo(Money.of("969.50"));
        assertThat(journals.balanceBefore(home, MoneyPlace.BANK, day.plusDays(2)))
                .isEqualTo(Money.of(1100));
    }

    @Test
    void theListIsExported() {
        post(spent(FundSource.SUPPORT, ExpenseCategory.FOOD, "30.50"));

        assertThat(export.write(
                        actor(),
                        new EntryFilter(
                                home, null, null, null, FundSource.SUPPORT, null, null, null, null, null, null)))
                .hasSizeGreaterThan(1000);
    }

    private List<String> cells() {
        return use.cells(actor(), filter()).stream()
                .map(cell -> cell.source() + " " + cell.category() + " " + cell.amount() + " " + cell.forbidden())
                .toList();
    }

    private FundFigures.MonthSpending figures() {
        List<FundFigures.MonthSpending> months = overview.figures(actor()).months();
        assertThat(months).hasSize(12);
        return months.get(11);
    }

    private FundUseFilter filter() {
        return new FundUseFilter(home, null, null, month, month, FundUseGroup.HOME);
    }

    private Actor actor() {
        return accounts.accountant(home).actor();
    }

    private long post(Posting posting) {
        return ledger.post(actor(), new NewEntry(home, EntryKind.IMPORTED, day, "旧账", null, null, List.of(posting)));
    }

    private static Posting spent(FundSource source, ExpenseCategory category, String amount) {
        return spent(source, category, MoneyPlace.CASH, amount);
    }

    private static Posting spent(FundSource source, ExpenseCategory category, MoneyPlace place, String amount) {
        return Posting.expense(source, null, category, place, Money.of(amount));
    }
}
