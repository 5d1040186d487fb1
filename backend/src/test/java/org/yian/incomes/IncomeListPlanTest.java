package org.yian.incomes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.support.QueryPlan;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists read the newest rows of a home and of the province in order, without sorting them. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomeListPlanTest {

    private static final int HOMES = 40;
    private static final int EACH = 50;

    @Inject
    IncomeRepository incomes;

    @Inject
    InvoiceRepository invoices;

    @Inject
    ProjectRepository projects;

    @Inject
    GoodsRepository goods;

    @Inject
    TestBooks books;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    private @Nullable Actor ofHome;
    private @Nullable Actor ofProvince;

    @BeforeAll
    void manyRows() {
        List<@Nullable Object[]> days = new ArrayList<>();
        List<@Nullable Object[]> bills = new ArrayList<>();
        long home = 0;
        long author = accounts.province().accountId();
        for (int number = 0; number < HOMES; number++) {
            home = homes.home().insert();
            for (int each = 0; each < EACH; each++) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays((each * 7L + number) % 300);
                days.add(new @Nullable Object[] {home, day, author});
                long boarder = each < 2 ? books.boarder(home, "张福", LocalDate.of(2025, 1, 1), null) : 0;
                for (int month = 1; month <= 12 && boarder > 0; month++) {
                    bills.add(new @Nullable Object[] {
                        home,
                        boarder,
                        LocalDate.of(2025, month, 1),
                        bills.size(),
                        month % 6 == 0 ? 0 : 900,
                        LocalDate.of(2025, month, 15 + each),
                        author
                    });
                }
            }
        }
        database.changeAll(
                """
                INSERT INTO income (home_id, kind, source, received_on, amount, place, payer, entered_by, entered_at)
                VALUES (?, 'GRANT', 'OPERATING', ?, 10, 'BANK', '县财政局', ?, '2026-01-01')
                """,
                days);
        database.changeAll(
                """
                INSERT INTO donated_goods (home_id, received_on, donor, goods, used_for, entered_by, entered_at)
                VALUES (?, ?, '王先生', '大米', '食堂', ?, '2026-01-01')
                """,
                days);
        database.changeAll(
                """
                INSERT INTO fund_project (home_id, source, name, granted, granted_on, created_by)
                VALUES (?, 'DONATION', '伙食', 10, ?, ?)
                """,
                days);
        database.changeAll(
                """
                INSERT INTO boarder_invoice (home_id, resident_id, month, year, number, monthly_fee, days, days_of_month,
                    amount, paid, due_on, issued_by, issued_at)
                VALUES (?, ?, ?, 2025, ?, 900, 30, 30, 900, ?, ?, ?, '2025-01-01')
                """,
                bills);
        database.list(
                "ANALYZE TABLE income, donated_goods, fund_project, boarder_invoice, home, resident",
                row -> row.text("Table"));
        ofHome = accounts.accountant(home).actor();
        ofProvince = accounts.province().actor();
    }

    @Test
    void incomesAreReadInOrder() {
        IncomeFilter all = new IncomeFilter(null, null, null, null, null, null, null, null, null);
        assertInOrder(incomes.select("n.*", actor(ofHome), all), "n", "income_of_home");
        assertInOrder(incomes.select("n.*", actor(ofProvince), all), "n", "income_in_order");
    }

    @Test
    void invoicesAreReadInOrder() {
        InvoiceFilter all = new InvoiceFilter(null, null, null, null, null, null, null);
        InvoiceFilter unpaid = new InvoiceFilter(null, null, null, null, null, true, null);
        assertInOrder(invoices.select(actor(ofHome).scope(), all), "i", "boarder_invoice_of_home");
        assertInOrder(invoices.select(actor(ofProvince).scope(), all), "i", "boarder_invoice_in_order");
        assertInOrder(invoices.select(actor(ofHome).scope(), unpaid), "i", "boarder_invoice_unpaid_of_home");
        assertInOrder(invoices.select(actor(ofProvince).scope(), unpaid), "i", "boarder_invoice_unpaid");
    }

    @Test
    void projectsAndGoodsAreReadInOrder() {
        ProjectFilter all = new ProjectFilter(null, null, null, null, null);
        assertInOrder(projects.select(actor(ofHome).scope(), all), "j", "fund_project_of_home");
        assertInOrder(projects.select(actor(ofProvince).scope(), all), "j", "fund_project_in_order");
        assertInOrder(goods.select(actor(ofHome).scope(), null), "g", "donated_goods_of_home");
        assertInOrder(goods.select(actor(ofProvince).scope(), null), "g", "donated_goods_in_order");
    }

    private void assertInOrder(Select select, String table, String index) {
        List<QueryPlan.Step> plan = plans.of(select.page(PageQuery.of(0, 20, null)));

        assertThat(plan).noneMatch(step -> step.extra().contains("filesort"));
        assertThat(plan)
                .filteredOn(step -> step.table().equals(table))
                .extracting(QueryPlan.Step::key)
                .containsExactly(index);
    }

    private static Actor actor(@Nullable Actor actor) {
        return java.util.Objects.requireNonNull(actor);
    }
}
