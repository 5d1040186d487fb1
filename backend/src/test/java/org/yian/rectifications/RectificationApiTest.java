package org.yian.rectifications;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Problem;
import org.yian.support.MutableClock;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class RectificationApiTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 11, 2);
    private static final String ITEMS = "/api/rectification-items";

    @Inject
    @Client("/")
    HttpClient http;

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    TestItems items;

    private long home;
    private SignedIn county;
    private SignedIn director;
    private SignedIn fire;

    @BeforeEach
    void aHomeAndItsPeople() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
        home = homes.home().insert();
        county = accounts.county(TestHomes.GANZHOU);
        director = accounts.director(home);
        fire = accounts.fire(TestHomes.GANZHOU);
    }

    @Test
    void anItemIsSubmittedReturnedSubmittedAgainAndClosedWithANumber() {
        long id = items.open(county.actor(), home, FOUND);
        submit(id, 0);
        post(county, id, "return", new Requests.ReturnRequest("照片看不清，请重拍", 1));
        submit(id, 2);

        ItemDetail closed = post(county, id, "closure", new Requests.ClosureRequest("现场复查合格", 3));

        assertThat(closed.item().state()).isEqualTo(ItemState.CLOSED);
        assertThat(closed.item().number()).matches("ZG-620702-2026-\\d{4}");
        assertThat(closed.item().closingNumber()).matches("XH-620702-2026-\\d{4}");
        assertThat(closed.item().daysLeft()).isNull();
        assertThat(closed.timeline())
                .extracting(ItemDetail.Step::action)
                .containsExactly(
                        StepAction.OPENED,
                        StepAction.SUBMITTED,
                        StepAction.RETURNED,
                        StepAction.SUBMITTED,
                        StepAction.CLOSED);
        assertThat(closed.timeline().get(1).attachments()).hasSize(1);
        assertThat(closed.timeline().get(2).note()).isEqualTo("照片看不清，请重拍");
        assertThat(closed.actions()).isEmpty();
        assertThat(database.count("SELECT open_items FROM home_figures WHERE home_id = ?", home))
                .isZero();
        assertThat(auditedActions(id))
                .containsExactly(
                        "rectification.opened",
                        "rectification.submitted",
                        "rectification.returned",
                        "rectification.submitted",
                        "rectification.closed");
    }

    @Test
    void openItemsCountInTheHomesFigures() {
        items.open(county.actor(), home, FOUND);
        items.openFire(county.actor(), home, FOUND);

        assertThat(database.count("SELECT open_items FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(2);
        assertThat(database.count("SELECT open_fire_items FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(1);
    }

    @Test
    void aSubmissionNeedsEvidenceOfTheOwnHome() {
        long id = items.open(county.actor(), home, FOUND);
        long otherHome = homes.home().insert();
        UUID foreignPhoto = items.photo(accounts.director(otherHome).actor());

        Problem none = refusal(director, id, "submission", submission(0));
        Problem foreign = refusal(director, id, "submission", submission(0, foreignPhoto));

        assertThat(none.type()).isEqualTo("/problems/evidence-missing");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.violations()).extracting(Problem.Violation::field).containsExactly("attachmentIds");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(view(director, id).item().state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void whoFiledTheEvidenceNeverClosesTheItem() {
        long id = items.open(county.actor(), home, FOUND);
        database.insert(
                "INSERT INTO rectification_step (item_id, action, account_id, at) VALUES (?, 'SUBMITTED', ?, '2026-11-03')",
                id,
                county.accountId());
        submit(id, 0);

        assertThat(refusal(county, id, "closure", new Requests.ClosureRequest(null, 1))
                        .type())
                .isEqualTo("/problems/own-submission");
        assertThat(post(accounts.city(TestHomes.ZHANGYE), id, "closure", new Requests.ClosureRequest(null, 1))
                        .item()
                        .state())
                .isEqualTo(ItemState.CLOSED);
    }

    @Test
    void aFireItemIsClosedOnlyOnceTheFireDepartmentHasConfirmedThisEvidence() {
        long id = items.openFire(county.actor(), home, FOUND);
        post(fire, id, "fire-guidance", new Requests.FireGuidanceRequest("须拆除窗户防盗网", null));
        submit(id, 1);
        Problem early = refusal(county, id, "closure", new Requests.ClosureRequest(null, 2));
        post(fire, id, "fire-confirmation", new Requests.FireConfirmationRequest("现场核查合格", List.of(), null));
        post(county, id, "return", new Requests.ReturnRequest("还有一扇窗未拆", 3));
        submit(id, 4);
        Problem again = refusal(county, id, "closure", new Requests.ClosureRequest(null, 5));
        post(fire, id, "fire-confirmation", new Requests.FireConfirmationRequest("全部拆除", null, null));

        ItemDetail closed = post(county, id, "closure", new Requests.ClosureRequest(null, 6));

        assertThat(early.type()).isEqualTo("/problems/fire-confirmation-missing");
        assertThat(again.type()).isEqualTo("/problems/fire-confirmation-missing");
        assertThat(closed.item().state()).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void theFireDepartmentSeesItsOwnItemsWithoutNames() {
        long ordinary = items.open(county.actor(), home, FOUND);
        long ofFire = items.openFire(county.actor(), home, FOUND);

        ItemDetail seen = view(fire, ofFire);

        assertThat(list(fire, "?homeId=" + home)).extracting(ItemRow::id).containsExactly(ofFire);
        assertThat(status(fire, HttpRequest.GET(ITEMS + "/" + ordinary))).isEqualTo(404);
        assertThat(seen.item().responsiblePerson()).isNull();
        assertThat(seen.item().supervisingOfficer()).isNull();
        assertThat(seen.timeline()).extracting(ItemDetail.Step::person).containsOnlyNulls();
        assertThat(view(county, ofFire).item().responsiblePerson()).isEqualTo("李建国");
    }

    @Test
    void aHomeThatCannotBeUpgradedIsWatchedAndNeverClosed() {
        long id = items.openFire(county.actor(), home, FOUND);
        post(county, id, "not-upgradable", new Requests.NotUpgradableRequest("24 小时值守，配备灭火器", null));
        submit(id, 1);
        post(fire, id, "fire-confirmation", new Requests.FireConfirmationRequest("措施到位", null, null));

        Problem refused = refusal(county, id, "closure", new Requests.ClosureRequest(null, 3));

        assertThat(refused.type()).isEqualTo("/problems/cannot-be-upgraded");
        assertThat(view(county, id).actions())
                .filteredOn(possible -> possible.action() == ItemAction.CLOSE)
                .singleElement()
                .satisfies(close -> assertThat(close.reason()).contains("FIR-24"));
    }

    @Test
    void anExtensionIsAskedForByTheHomeAndGrantedByTheCountyAtMostTwice() {
        long id = items.open(county.actor(), home, FOUND);
        LocalDate deadline = FOUND.plusDays(60);
        for (int time = 1; time <= 2; time++) {
            LocalDate until = deadline.plusDays(10L * time);
            post(director, id, "extension", new Requests.ExtensionRequest(until, "材料未到货", null));
            ItemDetail granted = post(
                    county, id, "extension-decision", new Requests.ExtensionDecisionRequest(true, null, "同意", null));
            assertThat(granted.item().deadline()).isEqualTo(until);
        }

        Problem third =
                refusal(director, id, "extension", new Requests.ExtensionRequest(deadline.plusDays(90), "再次延期", null));

        assertThat(third.type()).isEqualTo("/problems/extensions-used-up");
        assertThat(third.detail()).contains("2 次");
        assertThat(view(county, id).originalDeadline()).isEqualTo(deadline);
    }

    @Test
    void extensionsThatTheRulesForbidAreRefused() {
        long atOnce = items.openAtOnce(county.actor(), home, FOUND);
        long id = items.open(county.actor(), home, FOUND);
        Requests.ExtensionRequest later = new Requests.ExtensionRequest(FOUND.plusDays(90), "天冷不能施工", null);
        Requests.ExtensionRequest earlier = new Requests.ExtensionRequest(FOUND.plusDays(60), "天冷不能施工", null);
        Requests.ExtensionDecisionRequest grant = new Requests.ExtensionDecisionRequest(true, null, "同意", null);

        assertThat(refusal(director, atOnce, "extension", later).type()).isEqualTo("/problems/at-once-not-extended");
        assertThat(refusal(director, id, "extension", earlier).type()).isEqualTo("/problems/extension-not-later");
        assertThat(refusal(county, id, "extension-decision", grant).type()).isEqualTo("/problems/no-extension-asked");
        post(director, id, "extension", later);
        assertThat(refusal(director, id, "extension", later).type()).isEqualTo("/problems/extension-undecided");
        assertThat(refusal(accounts.city(TestHomes.ZHANGYE), id, "extension-decision", grant)
                        .type())
                .isEqualTo("/problems/county-decides");
        ItemDetail refused = post(
                county, id, "extension-decision", new Requests.ExtensionDecisionRequest(false, null, "应当按期完成", null));
        assertThat(refused.item().deadline()).isEqualTo(FOUND.plusDays(60));
        assertThat(refused.item().extensionRequestedUntil()).isNull();
    }

    @Test
    void aStaleWriteIsAnsweredWithTheStateOfNow() {
        long id = items.open(county.actor(), home, FOUND);
        Requests.PlanRequest plan =
                new Requests.PlanRequest("更换防火门", "王建军", new BigDecimal("12500.50"), FundSource.OPERATING, 0);
        ItemDetail planned = exchange(director, HttpRequest.PUT(ITEMS + "/" + id + "/plan", plan));

        Problem stale = problem(director, HttpRequest.PUT(ITEMS + "/" + id + "/plan", plan));

        assertThat(planned.version()).isEqualTo(1);
        assertThat(planned.cost()).isEqualByComparingTo("12500.50");
        assertThat(planned.item().responsiblePerson()).isEqualTo("王建军");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.current()).isNotNull();
    }

    @Test
    void aRepeatWithTheSameKeyTakesNoSecondStep() {
        long id = items.open(county.actor(), home, FOUND);
        String key = UUID.randomUUID().toString();
        Requests.SubmissionRequest submission = submission(0, items.photo(director.actor()));

        for (int time = 0; time < 2; time++) {
            exchange(
                    director,
                    HttpRequest.POST(ITEMS + "/" + id + "/submission", submission)
                            .header("Idempotency-Key", key));
        }

        assertThat(view(director, id).timeline()).hasSize(2);
    }

    @Test
    void overdueFollowsFromTheDeadlineAndClosedItemsAreNever() {
        long id = items.open(county.actor(), home, FOUND);
        long closed = items.open(county.actor(), home, FOUND);
        submit(closed, 0);
        post(county, closed, "closure", new Requests.ClosureRequest(null, 1));
        clock.set(Instant.parse("2027-01-03T16:30:00Z"));
        county = accounts.signedIn(county.username());

        List<ItemRow> overdue = list(county, "?overdue=true&homeId=" + home);

        assertThat(overdue).extracting(ItemRow::id).containsExactly(id);
        assertThat(overdue.get(0).daysOverdue()).isEqualTo(3);
        assertThat(overdue.get(0).daysLeft()).isEqualTo(-3);
        assertThat(list(county, "?overdue=false&homeId=" + home))
                .extracting(ItemRow::id)
                .containsExactly(closed);
        ItemTotals totals = http.toBlocking()
                .retrieve(
                        county.send(HttpRequest.GET(ITEMS + "/totals?overdue=true&homeId=" + home)), ItemTotals.class);
        assertThat(totals).isEqualTo(new ItemTotals(2, 1, 0, 0, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void theListIsFiltered() {
        long ordinary = items.open(county.actor(), home, FOUND);
        long critical = items.openAtOnce(county.actor(), home, FOUND);
        String number = view(county, critical).item().number();
        submit(ordinary, 0);
        String here = "&homeId=" + home;

        assertThat(list(county, "?severity=CRITICAL" + here))
                .extracting(ItemRow::id)
                .containsExactly(critical);
        assertThat(list(county, "?state=SUBMITTED,RETURNED" + here))
                .extracting(ItemRow::id)
                .containsExactly(ordinary);
        assertThat(list(county, "?q=" + number)).extracting(ItemRow::id).containsExactly(critical);
        assertThat(list(county, "?dueTo=2026-11-30" + here))
                .extracting(ItemRow::id)
                .containsExactly(critical);
        assertThat(list(county, "?dueFrom=2026-11-30" + here))
                .extracting(ItemRow::id)
                .containsExactly(ordinary);
        assertThat(list(county, "?sort=deadline,desc" + here))
                .extracting(ItemRow::id)
                .containsExactly(ordinary, critical);
        assertThat(status(county, HttpRequest.GET(ITEMS + "?size=10000"))).isEqualTo(400);
    }

    @Test
    void whatLiesOutsideTheScopeDoesNotExistAndOtherRolesMayNot() {
        long id = items.open(county.actor(), home, FOUND);
        SignedIn foreign = accounts.county(TestHomes.SHANDAN);
        SignedIn otherDirector = accounts.director(homes.home().insert());

        assertThat(status(foreign, HttpRequest.GET(ITEMS + "/" + id))).isEqualTo(404);
        assertThat(list(foreign, "?homeId=" + home)).isEmpty();
        assertThat(refusal(otherDirector, id, "submission", submission(0)).status())
                .isEqualTo(404);
        assertThat(refusal(county, id, "submission", submission(0)).status()).isEqualTo(403);
        assertThat(refusal(director, id, "closure", new Requests.ClosureRequest(null, 0))
                        .status())
                .isEqualTo(403);
        assertThat(status(accounts.carer(home), HttpRequest.GET(ITEMS))).isEqualTo(403);
        assertThat(status(accounts.admin(), HttpRequest.GET(ITEMS))).isEqualTo(403);
    }

    @Test
    void theTimelineIsAppendOnlyInTheDatabaseToo() {
        long id = items.open(county.actor(), home, FOUND);

        assertThat(catchThrowableOfType(
                        RuntimeException.class,
                        () -> database.change("UPDATE rectification_step SET note = 'x' WHERE item_id = ?", id)))
                .hasMessageContaining("append-only");
    }

    private void submit(long id, int version) {
        post(director, id, "submission", submission(version, items.photo(director.actor())));
    }

    private static Requests.SubmissionRequest submission(int version, UUID... photos) {
        return new Requests.SubmissionRequest("已整改完毕", List.of(photos), version);
    }

    private ItemDetail view(SignedIn caller, long id) {
        return exchange(caller, HttpRequest.GET(ITEMS + "/" + id));
    }

    @Serdeable
    record ItemPage(List<ItemRow> items) {}

    private List<ItemRow> list(SignedIn caller, String query) {
        return http.toBlocking()
                .retrieve(caller.send(HttpRequest.GET(ITEMS + query)), ItemPage.class)
                .items();
    }

    private <B> ItemDetail post(SignedIn caller, long id, String step, B body) {
        return exchange(caller, HttpRequest.POST(ITEMS + "/" + id + "/" + step, body));
    }

    private ItemDetail exchange(SignedIn caller, MutableHttpRequest<?> request) {
        return http.toBlocking().retrieve(caller.send(request), ItemDetail.class);
    }

    private <B> Problem refusal(SignedIn caller, long id, String step, B body) {
        return problem(caller, HttpRequest.POST(ITEMS + "/" + id + "/" + step, body));
    }

    private Problem problem(SignedIn caller, MutableHttpRequest<?> request) {
        return failure(caller, request).getResponse().getBody(Problem.class).orElseThrow();
    }

    private int status(SignedIn caller, MutableHttpRequest<?> request) {
        return failure(caller, request).getStatus().getCode();
    }

    private HttpClientResponseException failure(SignedIn caller, MutableHttpRequest<?> request) {
        return catchThrowableOfType(HttpClientResponseException.class, () -> {
            HttpResponse<String> answer = http.toBlocking().exchange(caller.send(request), String.class);
            throw new AssertionError("expected a refusal, got " + answer.status());
        });
    }

    private List<String> auditedActions(long id) {
        return database.list(
                "SELECT action FROM audit_event WHERE object_type = 'rectification-item' AND object_id = ? ORDER BY id",
                row -> row.text("action"),
                Long.toString(id));
    }
}
