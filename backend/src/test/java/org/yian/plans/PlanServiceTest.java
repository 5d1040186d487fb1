package org.yian.plans;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.rectifications.TestItems;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class PlanServiceTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 11, 2);
    private static final PlanRequests.NewPlan PLAN = new PlanRequests.NewPlan("年底前消除全部隐患", "李建国");

    @Inject
    PlanService service;

    @Inject
    TestItems items;

    @Inject
    Database database;

    private final TestAccounts accounts;
    private final long home;
    private final SignedIn director;
    private final SignedIn county;

    PlanServiceTest(TestHomes homes, TestAccounts accounts) {
        this.accounts = accounts;
        home = homes.home().insert();
        director = accounts.director(home);
        county = accounts.county(TestHomes.GANZHOU);
    }

    @Test
    void aPlanHoldsAllThatIsOpenAsItWasWhenItWasHandedIn() {
        long major = items.open(county.actor(), home, FOUND);
        long fire = items.openFire(county.actor(), home, FOUND);
        database.change("UPDATE rectification_item SET cost = 8000.50, fund_source = 'OPERATING' WHERE id = ?", fire);

        HomePlan plan = service.submit(director.actor(), home, null, PLAN);
        database.change("UPDATE rectification_item SET measure = '改了', cost = 1 WHERE id = ?", fire);

        HomePlan later = service.view(county.actor(), plan.plan().id());
        assertThat(later.lines())
                .extracting(HomePlan.Line::itemId)
                .as("the gravest first")
                .containsExactly(fire, major);
        assertThat(later.lines().get(0).measure()).isEqualTo("限期整改");
        assertThat(later.plan().cost()).isEqualByComparingTo(new BigDecimal("8000.50"));
        assertThat(later.plan().number()).matches("FA-620702-\\d{4}-\\d{4}");
        assertThat(later.mayDecide()).isTrue();
        assertThat(service.view(director.actor(), plan.plan().id()).mayDecide()).isFalse();
        assertThat(told(county)).contains("PLAN_SUBMITTED");
    }

    @Test
    void anItemWithoutAMeasureOrAPersonIsNamed() {
        items.open(county.actor(), home, FOUND);
        long unplanned = items.openFire(county.actor(), home, FOUND);
        database.change("UPDATE rectification_item SET responsible_person = ' ' WHERE id = ?", unplanned);
        String number = database.first(
                        "SELECT number FROM rectification_item WHERE id = ?", row -> row.text("number"), unplanned)
                .orElseThrow();

        ProblemException refusal = refused(() -> service.submit(director.actor(), home, null, PLAN));

        assertThat(refusal.kind()).isEqualTo(PlanProblem.ITEMS_NOT_PLANNED);
        assertThat(refusal.arguments()).containsExactly(number);
    }

    @Test
    void aHomeWithoutOpenItemsNeedsNoPlan() {
        assertThat(refused(() -> service.submit(director.actor(), home, null, PLAN))
                        .kind())
                .isEqualTo(PlanProblem.NOTHING_TO_PLAN);
    }

    @Test
    void theCountyApprovesOnceAndThePlanNeverChangesAfter() {
        long plan = handedIn();

        HomePlan approved = service.approve(county.actor(), plan, new PlanRequests.Approval(" "));

        assertThat(approved.plan().state()).isEqualTo(PlanState.APPROVED);
        assertThat(approved.decidedBy()).isNotNull();
        assertThat(told(director)).contains("PLAN_APPROVED");
        assertThat(refused(() -> service.sendBack(county.actor(), plan, new PlanRequests.PlanReturn("再改")))
                        .kind())
                .isEqualTo(PlanProblem.PLAN_DECIDED_ALREADY);
        for (String forbidden : List.of(
                "UPDATE rectification_plan SET objectives = '' WHERE id = " + plan,
                "DELETE FROM rectification_plan WHERE id = " + plan,
                "UPDATE rectification_plan_item SET measure = '' WHERE plan_id = " + plan,
                "DELETE FROM rectification_plan_item WHERE plan_id = " + plan)) {
            assertThatThrownBy(() -> database.change(forbidden)).as(forbidden).isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void aReturnedPlanIsHandedInAgain() {
        long first = handedIn();
        assertThat(refused(() -> service.submit(director.actor(), home, null, PLAN))
                        .kind())
                .isEqualTo(PlanProblem.PLAN_WAITS_ALREADY);

        service.sendBack(county.actor(), first, new PlanRequests.PlanReturn("目标不具体"));
        HomePlan second = service.submit(director.actor(), home, null, PLAN);

        assertThat(second.plan().id()).isNotEqualTo(first);
        assertThat(told(director)).contains("PLAN_RETURNED");
        assertThat(service.list(director.actor(), new PlanFilter(home, null, null, null), PageQuery.of(0, 20, null))
                        .items())
                .extracting(PlanRow::state)
                .containsExactly(PlanState.SUBMITTED, PlanState.RETURNED);
    }

    @Test
    void theSameRequestTwiceHandsInOnePlan() {
        items.open(county.actor(), home, FOUND);
        UUID key = UUID.randomUUID();

        HomePlan one = service.submit(director.actor(), home, key, PLAN);

        assertThat(service.submit(director.actor(), home, key, PLAN).plan().id())
                .isEqualTo(one.plan().id());
    }

    @Test
    void anotherCountyDoesNotSeeIt() {
        long plan = handedIn();
        Actor shandan = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(refused(() -> service.view(shandan, plan)).kind().name()).isEqualTo("NOT_FOUND");
        assertThat(refused(() -> service.approve(shandan, plan, new PlanRequests.Approval(null)))
                        .kind()
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    @RepeatedTest(3)
    void ofTwoOfficersWhoDecideAtTheSameInstantOneDoes() throws Exception {
        long plan = handedIn();
        Actor one = county.actor();
        Actor other = accounts.county(TestHomes.GANZHOU).actor();

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> decisions = List.of(
                    () -> outcome(() -> service.approve(one, plan, new PlanRequests.Approval(null))),
                    () -> outcome(() -> service.sendBack(other, plan, new PlanRequests.PlanReturn("再改"))));
            List<String> outcomes = threads.invokeAll(decisions).stream()
                    .map(PlanServiceTest::result)
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("DECIDED", PlanProblem.PLAN_DECIDED_ALREADY.name());
        } finally {
            threads.shutdown();
        }
    }

    private long handedIn() {
        items.open(county.actor(), home, FOUND);
        return service.submit(director.actor(), home, null, PLAN).plan().id();
    }

    private List<String> told(SignedIn reader) {
        return database.list(
                "SELECT kind FROM notification WHERE account_id = ? ORDER BY id",
                row -> row.text("kind"),
                reader.accountId());
    }

    private static String outcome(Callable<HomePlan> decision) throws Exception {
        try {
            decision.call();
            return "DECIDED";
        } catch (ProblemException refusal) {
            return refusal.kind().name();
        }
    }

    private static String result(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static ProblemException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
