package org.yian.incomes;

import io.micronaut.cache.CacheManager;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.FundsProblem;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class BoarderFeesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    @Inject
    FeeService fees;

    @Inject
    InvoiceIssue issue;

    @Inject
    InvoiceService service;

    @Inject
    IncomeService incomes;

    @Inject
    TestBooks books;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    CacheManager<?> caches;

    @Inject
    MutableClock clock;

    private long home;
    private @Nullable Actor accountant;

    @BeforeEach
    void aHomeWithBooks() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().residents(2).insert();
        books.open(home);
        accountant = accounts.accountant(home).actor();
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void eachBoarderOfTheMonthGetsOneInvoiceHoweverOftenItIsAskedFor() {
        agree(boarder("张福", LONG_AGO, null), "2026-10", "900");
        agree(boarder("李贵", LONG_AGO, null), "2026-12", "900");

        InvoiceRun first = issue("2026-11");
        InvoiceRun again = issue("2026-11");

        assertThat(first).isEqualTo(new InvoiceRun("2026-11", 1, Money.of(900), 0, List.of("李贵")));
        assertThat(again).isEqualTo(new InvoiceRun("2026-11", 0, Money.ZERO, 1, List.of("李贵")));
        InvoiceView invoice = list().get(0);
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(invoice.number()).isEqualTo(1);
    }

    @Test
    void fourAtTheSameInstantIssueEachInvoiceOnce() throws Exception {
        for (int number = 0; number < 5; number++) {
            agree(boarder("张福", LONG_AGO, null), "2026-10", "900");
        }
        Callable<InvoiceRun> issuing = () -> issue("2026-11");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<InvoiceRun>> runs = threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(each -> issuing).toList());
            int issued = 0;
            for (Future<InvoiceRun> run : runs) {
                issued += run.get().issued();
            }
            assertThat(issued).isEqualTo(5);
        } finally {
            threads.shutdown();
        }
        assertThat(list()).extracting(InvoiceView::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void whoCameOrLeftWithinTheMonthPaysByDays() {
        agree(boarder("来", LocalDate.of(2026, 10, 17), null), "2026-10", "1000");
        agree(boarder("走", LONG_AGO, LocalDate.of(2026, 10, 11)), "2026-10", "1000");
        boarder("早走", LONG_AGO, LocalDate.of(2026, 10, 1));
        boarder("未来", LocalDate.of(2026, 11, 1), null);
        boarder("当天", LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 5));

        InvoiceRun run = issue("2026-10");

        assertThat(run.withoutFee()).isEmpty();
        assertThat(list())
                .extracting(invoice -> invoice.name() + " " + invoice.days() + " " + invoice.amount())
                .containsExactlyInAnyOrder("来 15 483.87", "走 10 322.58");
    }

    @Test
    void theProvinceMayDecideThatAWholeMonthIsPaid() {
        database.change(
                """
                INSERT INTO policy_parameter (code, effective_from, amount, unit, source)
                VALUES ('boarder.fee-by-days', '2099-01-01', 0, 'yes-no', '试验')
                """);
        caches.getCache("policy-parameters").invalidateAll();
        clock.set(Instant.parse("2099-02-20T02:00:00Z"));
        agree(boarder("来", LocalDate.of(2099, 2, 15), null), "2099-02", "1000");

        issue("2099-02");

        assertThat(list()).extracting(InvoiceView::amount).containsExactly(Money.of(1000));
    }

    @Test
    void aFeeBeginsAfterTheLastInvoicedMonth() {
        long boarder = boarder("张福", LONG_AGO, null);
        agree(boarder, "2026-10", "900");
        issue("2026-11");

        assertThat(refusal(() -> agree(boarder, "2026-11", "950"))).isEqualTo(IncomesProblem.FEE_INVOICED_ALREADY);
        agree(boarder, "2026-12", "950");

        BoarderView view = fees.list(accountant(), null, boarder, PageQuery.of(null, null, null))
                .items()
                .get(0);
        assertThat(view.monthlyFee()).isEqualTo(Money.of(900));
        assertThat(view.fees()).extracting(BoarderView.Fee::fromMonth).containsExactly("2026-12", "2026-10");
    }

    @Test
    void onlyBoardersPay() {
        long supported = database.count("SELECT MIN(id) FROM resident WHERE home_id = ?", home);

        assertThat(refusal(() -> agree(supported, "2026-11", "900"))).isEqualTo(IncomesProblem.NOT_A_BOARDER);
    }

    @Test
    void anInvoiceIsPaidInPartsUpToWhatIsDue() {
        InvoiceView invoice = invoiced("900");

        pay(invoice, "400");
        assertThat(refusal(() -> pay(invoice, "500.01"))).isEqualTo(IncomesProblem.MORE_THAN_DUE);
        InvoiceDetail settled = pay(invoice, "500");

        assertThat(settled.invoice().due()).isEqualTo(Money.ZERO);
        assertThat(settled.payments()).hasSize(2);
        assertThat(books.balances(home)).containsExactly("CASH 900.00", "BOARDER_FEES 900.00");
        assertThat(refusal(() -> pay(invoice, "1"))).isEqualTo(IncomesProblem.INVOICE_SETTLED);
    }

    @Test
    void twoWhoTakeTheSameMoneyAtTheSameInstantEnterItOnce() throws Exception {
        InvoiceView invoice = invoiced("900");
        Callable<String> paying = () -> {
            try {
                pay(invoice, "900");
                return "PAID";
            } catch (ProblemException refused) {
                return refused.kind().name();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = threads.invokeAll(List.of(paying, paying));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder("PAID", "INVOICE_SETTLED");
        } finally {
            threads.shutdown();
        }
        assertThat(books.balances(home)).contains("BOARDER_FEES 900.00");
    }

    @Test
    void aPaymentThatIsTakenBackIsDueAgain() {
        InvoiceView invoice = invoiced("900");
        long income = pay(invoice, "900").payments().get(0).id();

        incomes.takeBack(accounts.director(home).actor(), income, new IncomeRequests.TakingBack(TODAY, "交错人"));

        assertThat(service.view(accountant(), invoice.id()).invoice().due()).isEqualTo(Money.of(900));
        assertThat(books.balances(home)).containsExactly("CASH 0.00", "BOARDER_FEES 0.00");
    }

    @Test
    void nothingIsPaidIntoAClosedMonth() {
        InvoiceView invoice = invoiced("900");
        books.closeOctober(home);

        assertThat(refusal(() -> service.pay(
                        accountant(),
                        invoice.id(),
                        null,
                        new FeeRequests.NewPayment(LocalDate.of(2026, 10, 31), Money.of(1), MoneyPlace.CASH, "张福"))))
                .isEqualTo(FundsProblem.MONTH_CLOSED);
        assertThat(service.view(accountant(), invoice.id()).invoice().paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void theCountyWaivesWithAReasonUpToWhatIsDue() {
        InvoiceView invoice = invoiced("900");
        pay(invoice, "300");
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        assertThat(violations(
                        () -> service.waive(county, invoice.id(), new FeeRequests.NewWaiver(Money.of(601), "住院"))))
                .containsExactly("amount problem.more-than-due.detail");
        InvoiceDetail waived = service.waive(county, invoice.id(), new FeeRequests.NewWaiver(Money.of(600), "住院"));

        assertThat(waived.invoice().due()).isEqualTo(Money.ZERO);
        assertThat(waived.waivers()).extracting(InvoiceDetail.Waiver::reason).containsExactly("住院");
        assertThatThrownBy(() -> database.change("DELETE FROM boarder_waiver WHERE invoice_id = ?", invoice.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
        assertThatThrownBy(() -> database.change("UPDATE boarder_invoice SET amount = 1 WHERE id = ?", invoice.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void arrearsTellByHomeWhatIsOwedAndSinceWhen() {
        InvoiceView invoice = invoiced("900");
        pay(invoice, "100");
        clock.set(Instant.parse("2026-12-20T02:00:00Z"));
        InvoiceFilter unpaid = new InvoiceFilter(home, null, null, null, null, true, null);

        assertThat(service.arrears(accountant(), unpaid))
                .extracting(HomeArrears::boarders, HomeArrears::due, HomeArrears::overdue, HomeArrears::longestOverdue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Money.of(800), Money.of(800), 10));
        assertThat(service.list(accountant(), unpaid, PageQuery.of(null, null, null))
                        .items())
                .extracting(InvoiceView::daysOverdue)
                .containsExactly(10);
        assertThat(service.totals(accountant(), unpaid))
                .isEqualTo(
                        new InvoiceTotals(1, Money.of(900), Money.of(100), Money.ZERO, Money.of(800), Money.of(800)));
    }

    @Test
    void noMonthAheadIsInvoicedAndNoOtherHome() {
        assertThat(violations(() -> issue("2026-12"))).containsExactly("month incomes.month-in-future");
        Actor stranger = accounts.accountant(homes.home().insert()).actor();
        assertThat(refusal(() -> issue.issue(stranger, new FeeRequests.NewInvoices(home, "2026-11")))
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    private InvoiceView invoiced(String fee) {
        agree(boarder("张福", LONG_AGO, null), "2026-10", fee);
        issue("2026-11");
        return list().get(0);
    }

    private long boarder(String name, LocalDate from, @Nullable LocalDate to) {
        return books.boarder(home, name, from, to);
    }

    private void agree(long boarder, String fromMonth, String fee) {
        fees.agree(accountant(), new FeeRequests.NewFee(boarder, fromMonth, Money.of(fee), null));
    }

    private InvoiceRun issue(String month) {
        return issue.issue(accountant(), new FeeRequests.NewInvoices(home, month));
    }

    private InvoiceDetail pay(InvoiceView invoice, String amount) {
        return service.pay(
                accountant(),
                invoice.id(),
                null,
                new FeeRequests.NewPayment(TODAY, Money.of(amount), MoneyPlace.CASH, "张福的儿子"));
    }

    private List<InvoiceView> list() {
        return service.list(
                        accountant(),
                        new InvoiceFilter(home, null, null, null, null, null, null),
                        PageQuery.of(null, null, null))
                .items();
    }

    private Actor accountant() {
        return Objects.requireNonNull(accountant);
    }

    private static List<String> violations(ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    private static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
