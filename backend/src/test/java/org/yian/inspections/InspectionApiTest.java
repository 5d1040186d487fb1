package org.yian.inspections;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Problem;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The whole way of an inspection over HTTP, as the pages and other programs go it. */
@MicronautTest(transactional = false)
class InspectionApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    InspectionScene scene;

    @Inject
    Database database;

    @Test
    void anInspectionIsFilledSignedAndCompletedAndItsDirectorReadsIt() {
        SignedIn li = accounts.inspector(TestHomes.GANZHOU);
        SignedIn zhao = accounts.inspector(TestHomes.GANZHOU);
        long home = homes.home().insert();
        String path = "/api/inspections/" + UUID.randomUUID();

        InspectionView begun = answer(li, HttpRequest.PUT(path, particulars(home, li, zhao)));
        for (ChecklistItem item : scene.items()) {
            String result = item.code().equals("FIR-05") ? failure() : "{\"result\": \"PASS\"}";
            http().exchange(li.send(HttpRequest.PUT(path + "/answers/" + item.code(), result)));
        }
        for (SignedIn inspector : List.of(li, zhao)) {
            sign(inspector, path, "{\"party\": \"INSPECTOR\", \"accountId\": " + inspector.accountId());
        }
        sign(li, path, "{\"party\": \"HOME\", \"signerName\": \"李建国\"");
        InspectionView completed = answer(zhao, HttpRequest.POST(path + "/completion", ""));
        InspectionView again = answer(li, HttpRequest.POST(path + "/completion", ""));

        assertThat(begun.inspectors()).hasSize(2);
        assertThat(completed.state()).isEqualTo(InspectionState.COMPLETED);
        assertThat(completed.signatures()).hasSize(3);
        assertThat(again.number()).isEqualTo(completed.number());
        assertThat(answer(accounts.director(home), HttpRequest.GET(path)).noticeNumber())
                .isEqualTo(completed.noticeNumber());
        assertThat(refused(accounts.county(TestHomes.SHANDAN), HttpRequest.GET(path), 404)
                        .type())
                .endsWith("not-found");
    }

    @Test
    void anIncompleteInspectionTellsItemByItemWhatIsMissing() {
        SignedIn li = accounts.inspector(TestHomes.GANZHOU);
        SignedIn zhao = accounts.inspector(TestHomes.GANZHOU);
        String path = "/api/inspections/" + UUID.randomUUID();
        answer(li, HttpRequest.PUT(path, particulars(homes.home().insert(), li, zhao)));
        http().exchange(li.send(HttpRequest.PUT(path + "/answers/FIR-05", "{\"result\": \"FAIL\"}")));

        Problem problem = refused(li, HttpRequest.POST(path + "/completion", ""), 422);

        assertThat(problem.type()).endsWith("inspection-incomplete");
        assertThat(problem.detail()).contains("133").contains("132");
        assertThat(problem.violations())
                .extracting(Problem.Violation::field)
                .contains(
                        "answers.FIR-01",
                        "answers.FIR-05.note",
                        "answers.FIR-05.immediateMeasure",
                        "signatures.INSPECTOR",
                        "signatures.HOME");
    }

    @Test
    void aStaleAnswerShowsTheOtherInspectorsAnswer() {
        SignedIn li = accounts.inspector(TestHomes.GANZHOU);
        SignedIn zhao = accounts.inspector(TestHomes.GANZHOU);
        String path = "/api/inspections/" + UUID.randomUUID();
        answer(li, HttpRequest.PUT(path, particulars(homes.home().insert(), li, zhao)));
        http().exchange(li.send(HttpRequest.PUT(path + "/answers/FIR-05", failure())));

        Problem problem = refused(zhao, HttpRequest.PUT(path + "/answers/FIR-05", "{\"result\": \"PASS\"}"), 409);

        assertThat(problem.type()).endsWith("stale-version");
        assertThat(String.valueOf(problem.current()))
                .contains("answeredBy=" + li.actor().displayName())
                .contains("result=FAIL");
    }

    @Test
    void theRolesWithoutAPartInInspectionsAreTurnedAway() {
        long home = homes.home().insert();

        for (SignedIn caller : List.of(
                accounts.fire(TestHomes.GANZHOU), accounts.accountant(home), accounts.carer(home), accounts.admin())) {
            refused(caller, HttpRequest.GET("/api/inspections"), 403);
        }
        SignedIn director = accounts.director(home);
        refused(
                director,
                HttpRequest.PUT("/api/inspections/" + UUID.randomUUID(), particulars(home, director, director)),
                403);
        refused(accounts.auditor("620000"), HttpRequest.DELETE("/api/inspections/" + UUID.randomUUID()), 403);
    }

    @Test
    void badInputIsNamedByItsField() {
        SignedIn li = accounts.inspector(TestHomes.GANZHOU);

        assertThat(refused(li, HttpRequest.GET("/api/inspections?size=10000"), 400)
                        .violations())
                .extracting(Problem.Violation::field)
                .containsExactly("size");
        assertThat(refused(li, HttpRequest.PUT("/api/inspections/" + UUID.randomUUID(), "{\"kind\": \"ROUTINE\"}"), 400)
                        .violations())
                .extracting(Problem.Violation::field)
                .isNotEmpty();
        refused(li, HttpRequest.GET("/api/inspections/not-an-id"), 400);
        refused(li, HttpRequest.GET("/api/checklists/999"), 404);
    }

    @Test
    void aChecklistThatTheBrowserHasIsNotSentAgain() {
        SignedIn director = accounts.director(homes.home().insert());
        long newest = http().retrieve(
                        director.send(HttpRequest.GET("/api/checklists")), Argument.listOf(ChecklistSummary.class))
                .get(0)
                .versionId();
        var first = http().exchange(director.send(HttpRequest.GET("/api/checklists/" + newest)), ChecklistView.class);

        assertThat(first.body().items()).hasSize(133);
        assertThat(http().exchange(director.send(HttpRequest.GET("/api/checklists/" + newest)
                                .header("If-None-Match", String.valueOf(first.header("ETag")))))
                        .code())
                .isEqualTo(304);
    }

    private static String particulars(long home, SignedIn one, SignedIn other) {
        return "{\"homeId\": %d, \"kind\": \"ROUTINE\", \"inspectedOn\": \"2026-03-05\", \"inspectorIds\": [%d, %d]}"
                .formatted(home, one.accountId(), other.accountId());
    }

    private static String failure() {
        return "{\"result\": \"FAIL\", \"note\": \"疏散通道堆放杂物\", \"immediateMeasure\": \"当场清理\"}";
    }

    private void sign(SignedIn caller, String path, String beginning) {
        UUID picture = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, REPEAT('b', 64), 'image/png', 1, 'signature.png', ?, NOW())
                """,
                picture,
                caller.accountId());
        http().exchange(caller.send(
                HttpRequest.PUT(path + "/signatures", beginning + ", \"attachmentId\": \"" + picture + "\"}")));
    }

    private InspectionView answer(SignedIn caller, MutableHttpRequest<?> request) {
        return http().retrieve(caller.send(request), InspectionView.class);
    }

    private Problem refused(SignedIn caller, MutableHttpRequest<?> request, int code) {
        HttpClientResponseException refusal =
                catchThrowableOfType(HttpClientResponseException.class, () -> http().exchange(
                                caller.send(request), Argument.of(String.class), Argument.of(Problem.class)));
        assertThat(refusal.code()).isEqualTo(code);
        return refusal.getResponse().getBody(Problem.class).orElseThrow();
    }

    private BlockingHttpClient http() {
        return client.toBlocking();
    }
}
