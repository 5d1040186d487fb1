package org.yian.supervision;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.rectifications.TestItems;
import org.yian.support.MutableClock;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class OrderServiceTest {

    /** Items found then are due 60 days later, on 2026-10-31. */
    private static final LocalDate FOUND = LocalDate.of(2026, 9, 1);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    OrderService service;

    @Inject
    OrderQueries queries;

    @Inject
    TestItems items;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private SignedIn city;
    private SignedIn county;
    private SignedIn director;

    @BeforeEach
    void aHome() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
        home = homes.home().insert();
        city = accounts.city(TestHomes.ZHANGYE);
        county = accounts.county(TestHomes.GANZHOU);
        director = accounts.director(home);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void anOrderNamesWhatIsOverdueIsAnsweredByTheCountyAndClosedByWhoIssuedIt() {
        long overdue = items.open(county.actor(), home, FOUND);
        items.open(county.actor(), home, TODAY);

        OrderView issued = service.issue(city.actor(), null, order());

        assertThat(issued.lines()).extracting(OrderView.Line::itemId).containsExactly(overdue);
        assertThat(issued.order().number()).matches("DB-620700-2026-\\d{4}");
        assertThat(told(county)).containsExactly("ORDER_ISSUED");
        assertThat(told(director)).contains("ORDER_ISSUED");
        long id = issued.order().id();
        assertThat(service.view(county.actor(), id).mayAnswer()).isTrue();
        assertThat(service.view(city.actor(), id).mayClose()).isFalse();
        assertThat(queries.toAnswer(county.actor(), PageQuery.of(0, 20, null)).items())
                .extracting(OrderRow::id)
                .contains(id);

        OrderView answered = service.answer(county.actor(), id, new OrderRequests.Answer(" 已约谈院长，月底前完成 "));
        assertThat(answered.answer()).isEqualTo("已约谈院长，月底前完成");
        assertThat(told(city)).containsExactly("ORDER_ANSWERED");
        assertThat(queries.toClose(city.actor(), PageQuery.of(0, 20, null)).items())
                .extracting(OrderRow::id)
                .contains(id);
        assertThat(queries.toClose(accounts.province().actor(), PageQuery.of(0, 20, null))
                        .items())
                .as("it is not the province's order")
                .isEmpty();

        OrderView closed = service.close(city.actor(), id, new OrderRequests.OrderClosing(null));
        assertThat(closed.order().state()).isEqualTo(OrderState.CLOSED);
        assertThat(told(county)).containsExactly("ORDER_ISSUED", "ORDER_CLOSED");
    }

    @Test
    void aHomeWithoutOverdueItemsIsNotSupervised() {
        items.open(county.actor(), home, TODAY);

        assertThat(refused(() -> service.issue(city.actor(), null, order())).kind())
                .isEqualTo(OrderProblem.NOTHING_OVERDUE);
    }

    @Test
    void theAnswerIsDueTodayOrLaterAndIsLateTheDayAfter() {
        items.open(county.actor(), home, FOUND);
        assertThat(TestViolations.of(() ->
                        service.issue(city.actor(), null, new OrderRequests.NewOrder(home, "限期", TODAY.minusDays(1)))))
                .containsExactly("answerDueOn supervision.due-in-past");

        OrderView issued = service.issue(city.actor(), null, new OrderRequests.NewOrder(home, "限期", TODAY));

        assertThat(issued.order().late()).isFalse();
        clock.set(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(service.view(city.actor(), issued.order().id()).order().late())
                .isTrue();
        assertThat(service.list(
                                city.actor(),
                                new OrderFilter(home, null, null, null, null, true),
                                PageQuery.of(0, 20, null))
                        .items())
                .hasSize(1);
    }

    @Test
    void anotherOfficeDoesNotCloseItAndNobodyTakesAStepTwice() {
        items.open(county.actor(), home, FOUND);
        Actor province = accounts.province().actor();
        long id = service.issue(city.actor(), null, order()).order().id();
        assertThat(refused(() -> service.close(city.actor(), id, new OrderRequests.OrderClosing(null)))
                        .kind())
                .isEqualTo(OrderProblem.ORDER_NOT_AT_THIS_STEP);
        service.answer(county.actor(), id, new OrderRequests.Answer("已办"));

        assertThat(refused(() -> service.answer(county.actor(), id, new OrderRequests.Answer("又办")))
                        .kind())
                .isEqualTo(OrderProblem.ORDER_NOT_AT_THIS_STEP);
        assertThat(refused(() -> service.close(province, id, new OrderRequests.OrderClosing(null)))
                        .kind()
                        .name())
                .isEqualTo("NOT_ALLOWED");
        assertThat(refused(() -> service.view(accounts.city(TestHomes.LANZHOU).actor(), id))
                        .kind()
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theSameRequestTwiceIssuesOneOrder() {
        items.open(county.actor(), home, FOUND);
        UUID key = UUID.randomUUID();

        assertThat(service.issue(city.actor(), key, order()).order().id())
                .isEqualTo(service.issue(city.actor(), key, order()).order().id());
    }

    @Test
    void theDatabaseKeepsWhatAnOrderSays() {
        items.open(county.actor(), home, FOUND);
        long id = service.issue(city.actor(), null, order()).order().id();

        for (String forbidden : List.of(
                "UPDATE supervising_order SET content = '' WHERE id = " + id,
                "DELETE FROM supervising_order WHERE id = " + id,
                "UPDATE supervising_order_item SET deadline = '2020-01-01' WHERE order_id = " + id,
                "DELETE FROM supervising_order_item WHERE order_id = " + id)) {
            assertThatThrownBy(() -> database.change(forbidden)).as(forbidden).isInstanceOf(DatabaseException.class);
        }
    }

    private OrderRequests.NewOrder order() {
        return new OrderRequests.NewOrder(home, "限期一个月内全部销号", TODAY.plusDays(10));
    }

    private List<String> told(SignedIn reader) {
        return database.list(
                "SELECT kind FROM notification WHERE account_id = ? ORDER BY id",
                row -> row.text("kind"),
                reader.accountId());
    }

    private static ProblemException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
