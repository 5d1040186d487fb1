package org.yian.disclosure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people see who have not signed in. */
@MicronautTest(transactional = false)
class PublicStatementApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    JsonMapper json;

    @Inject
    Clock clock;

    private long home;
    private long closing;
    private String name = "";
    private String month = "";

    @BeforeEach
    void aClosedMonth() throws IOException {
        month = YearMonth.now(clock).minusMonths(1).toString();
        name = "公开测试" + System.nanoTime() + "敬老院";
        home = homes.home().named(name).residents(4).insert();
        SignedIn accountant = accounts.accountant(home);
        send(
                accountant,
                "/api/fund-books",
                Map.of(
                        "homeId",
                        home,
                        "month",
                        month,
                        "balances",
                        List.of(Map.of("source", "SUPPORT", "place", "CASH", "amount", 1000))));
        closing = send(
                        accountant,
                        "/api/month-closings",
                        Map.of("homeId", home, "month", month, "countedCash", 1000, "statementBank", 0))
                .get("id")
                .getLongValue();
        send(accounts.county(TestHomes.GANZHOU), "/api/month-closings/" + closing + "/confirmation", Map.of());
    }

    @Test
    void everybodyReadsTheStatementOfAClosedMonth() throws IOException {
        JsonNode statement = read("/api/public/homes/" + home + "/statements").get("statement");

        assertThat(statement.get("month").getStringValue()).isEqualTo(month);
        assertThat(statement.get("closing").getBigDecimalValue()).isEqualByComparingTo("1000");
        assertThat(statement.get("residents").getIntValue()).isEqualTo(4);
        assertThat(statement.get("spentPerPerson").getBigDecimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void homesAreFoundByNameAndCounty() throws IOException {
        assertThat(read("/api/public/homes?q=" + encoded(name))
                        .get("items")
                        .get(0)
                        .get("month")
                        .getStringValue())
                .isEqualTo(month);
        assertThat(read("/api/public/homes?q=" + encoded("甘州区")).get("total").getLongValue())
                .isPositive();
    }

    @Test
    void nothingOfItTellsOfPersonsOrAccounts() {
        for (String path : List.of("/api/public/homes?size=50", "/api/public/homes/" + home + "/statements")) {
            HttpResponse<String> answer = client.toBlocking().exchange(HttpRequest.GET(path), String.class);

            assertThat(answer.body()).doesNotContain("张福", "测试员", "620*", "phone", "personInCharge", "By\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
        }
    }

    @Test
    void aMonthThatWasOpenedAgainIsNotPublicUntilItIsClosedAgain() throws IOException {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        send(county, "/api/month-closings/" + closing + "/reopening", Map.of("reason", "漏记"));

        assertThat(statusOf("/api/public/homes/" + home + "/statements?month=" + month))
                .isEqualTo(404);
        assertThat(read("/api/public/homes/" + home + "/statements")
                        .get("months")
                        .size())
                .isZero();

        long again = send(
                        accounts.accountant(home),
                        "/api/month-closings",
                        Map.of("homeId", home, "month", month, "countedCash", 1000, "statementBank", 0))
                .get("id")
                .getLongValue();
        send(county, "/api/month-closings/" + again + "/confirmation", Map.of());
        assertThat(read("/api/public/homes/" + home + "/statements")
                        .get("statement")
                        .get("corrected")
                        .getBooleanValue())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsNotFoundAndListsAreBounded() {
        assertThat(statusOf("/api/public/homes/999999999/statements")).isEqualTo(404);
        assertThat(statusOf("/api/public/homes?size=500")).isEqualTo(400);
        assertThat(statusOf("/api/public/homes/" + home + "/statements?month=x"))
                .isEqualTo(400);
    }

    private int statusOf(String path) {
        return catchThrowableOfType(HttpClientResponseException.class, () -> client.toBlocking()
                        .exchange(HttpRequest.GET(path), String.class))
                .getStatus()
                .getCode();
    }

    private JsonNode read(String path) throws IOException {
        return json.readValue(client.toBlocking().retrieve(HttpRequest.GET(path)), JsonNode.class);
    }

    private JsonNode send(SignedIn caller, String path, Map<String, ?> body) throws IOException {
        return json.readValue(client.toBlocking().retrieve(caller.send(HttpRequest.POST(path, body))), JsonNode.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
