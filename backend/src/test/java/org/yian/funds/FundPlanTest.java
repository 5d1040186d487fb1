package org.yian.funds;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.support.QueryPlan;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of the books is answered from indexes, without reading postings themselves where sums are wanted. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundPlanTest {

    private static final int HOMES = 30;
    private static final int MONTHS = 24;

    @Inject
    ClosingRepository closings;

    @Inject
    HomeBooksRepository books;

    @Inject
    FundFiguresRepository figures;

    @Inject
    FundUse use;

    @Inject
    FundJournals journals;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    private long home;

    @BeforeAll
    void booksOfManyHomes() {
        for (int number = 0; number < HOMES; number++) {
            home = homes.home().insert();
            fill(home);
        }
        database.list(
                "ANALYZE TABLE home, fund_book, fund_account, fund_entry, fund_posting, month_closing",
                row -> row.text("Table"));
    }

    private void fill(long id) {
        database.change("INSERT INTO fund_book (home_id, opened_on) VALUES (?, '2024-01-01')", id);
        long cash = account(id, "CASH", null);
        long support = account(id, "SOURCE", "SUPPORT");
        List<@Nullable Object[]> postings = new ArrayList<>();
        List<@Nullable Object[]> attempts = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = LocalDate.of(2024, 1, 5).plusMonths(month);
            for (int each = 0; each < 5; each++) {
                long entry = database.insert(
                        "INSERT INTO fund_entry (home_id, entry_date, number, kind, summary) VALUES (?, ?, ?, 'IMPORTED', 'x')",
                        id,
                        day,
                        month * 5 + each + 1);
                postings.add(new @Nullable Object[] {entry, support, cash});
            }
            attempts.add(new @Nullable Object[] {id, day.withDayOfMonth(1)});
        }
        database.changeAll(
                """
                INSERT INTO fund_posting (entry_id, flow, source, category, debit_account_id, credit_account_id, amount)
                VALUES (?, 'EXPENSE', 'SUPPORT', 'FOOD', ?, ?, 1)
                """,
                postings);
        database.changeAll(
                """
                INSERT INTO month_closing (home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                    submitted_at) VALUES (?, ?, 'CLOSED', 0, 0, 0, 0, '2026-01-01')
                """,
                attempts);
    }

    private long account(long id, String kind, @Nullable String source) {
        return database.insert(
                "INSERT INTO fund_account (home_id, kind, source, overdraft) VALUES (?, ?, ?, 100000)",
                id,
                kind,
                source);
    }

    @Test
    void closingsOfAHomeAndThoseThatWaitAreReadFromTheirIndex() {
        ClosingFilter none = new ClosingFilter(null, null, null, null, null);
        ClosingFilter waiting = new ClosingFilter(null, null, null, ClosingState.SUBMITTED, null);

        assertFromIndex(closings.select(Scope.home(home), none));
        assertFromIndex(closings.select(province(), waiting));
    }

    @Test
    void sumsOfAHomeComeFromTheCoveringIndexOfTheHome() {
        assertCovered(figures.spendingQuery(Scope.home(home), YearMonth.of(2025, 1), YearMonth.of(2026, 1)));
        assertCovered(use.query(
                Scope.home(home), new FundUseFilter(home, null, null, "2025-01", "2025-12", FundUseGroup.TOTAL)));
    }

    @Test
    void sumsOfTheProvinceComeFromACoveringIndex() {
        assertCovered(figures.spendingQuery(province(), YearMonth.of(2025, 1), YearMonth.of(2026, 1)));
        assertCovered(
                use.query(province(), new FundUseFilter(null, null, null, "2025-01", "2025-12", FundUseGroup.HOME)));
    }

    @Test
    void theListOfBooksJoinsAccountsByTheirHome() {
        List<QueryPlan.Step> plan = plans.of(books.select(
                        province(),
                        new HomeBooksFilter(null, null, null, null),
                        HomeBooksRepository.Months.on(LocalDate.of(2026, 11, 25), 15))
                .page(PageQuery.of(0, 50, null)));

        assertThat(plan)
                .filteredOn(step -> step.table().equals("a"))
                .extracting(QueryPlan.Step::key)
                .containsExactly("fund_account_once");
        assertThat(plan)
                .filteredOn(step -> step.table().equals("c"))
                .extracting(QueryPlan.Step::key)
                .containsExactly("month_closing_open_once");
    }

    @Test
    void aJournalReadsTheDaysOfItsAccountOnly() {
        List<QueryPlan.Step> plan =
                plans.of(journals.query(home, MoneyPlace.CASH, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)));

        assertThat(plan)
                .filteredOn(step -> step.table().equals("p"))
                .extracting(QueryPlan.Step::key)
                .containsExactlyInAnyOrder("fund_posting_debits", "fund_posting_credits");
    }

    private void assertFromIndex(Select select) {
        assertThat(plans.of(select.page(PageQuery.of(0, 50, null))))
                .filteredOn(step -> step.table().equals("c"))
                .singleElement()
                .extracting(QueryPlan.Step::key)
                .isNotNull();
    }

    private void assertCovered(SqlFragment query) {
        assertThat(plans.of(query))
                .filteredOn(step -> step.table().equals("p"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.key()).isIn("fund_posting_of_month", "fund_posting_in_month");
                    assertThat(step.extra()).contains("Using index");
                });
    }

    private static Scope province() {
        return Scope.region(Scope.Level.PROVINCE, "620000");
    }
}
