package org.yian.care;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the county is told at once, over the interface that its pages use. */
@MicronautTest(transactional = false)
class IncidentApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    private long home;

    @BeforeEach
    void aHouse() {
        home = homes.home().insert();
    }

    @Test
    void aSeriousIncidentWaitsAtOnceBeforeAllElseUntilTheCountyAcknowledgesIt() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        long id = report("HIGH", UUID.randomUUID());

        assertThat(json(county, HttpRequest.GET("/api/overview/tasks"))
                        .get(0)
                        .get("kind")
                        .getStringValue())
                .isEqualTo("INCIDENTS_TO_ACKNOWLEDGE");
        assertThat(waiting(county)).contains("/incidents/" + id + " 跌倒 · 走廊");
        assertThat(waiting(accounts.county(TestHomes.SHANDAN))).noneMatch(line -> line.contains("/" + id + " "));

        json(county, HttpRequest.POST("/api/incidents/" + id + "/acknowledgement", Map.of("note", "请报告伤情")));

        assertThat(waiting(county)).noneMatch(line -> line.contains("/incidents/" + id + " "));
    }

    @Test
    void aLesserIncidentDoesNotWait() {
        long low = report("LOW", UUID.randomUUID());
        long medium = report("MEDIUM", UUID.randomUUID());

        assertThat(waiting(accounts.county(TestHomes.GANZHOU)))
                .noneMatch(line -> line.startsWith("/incidents/" + low + " "))
                .noneMatch(line -> line.startsWith("/incidents/" + medium + " "));
    }

    @Test
    void aReportSentTwiceWithTheSameKeyIsOneIncident() {
        UUID key = UUID.randomUUID();
        SignedIn director = accounts.director(home);

        JsonNode first = json(director, request("HIGH", key));
        JsonNode second = json(director, request("HIGH", key));

        assertThat(second.get("id").getLongValue()).isEqualTo(first.get("id").getLongValue());
        assertThat(json(director, HttpRequest.GET("/api/incidents"))
                        .get("total")
                        .getLongValue())
                .isEqualTo(1);
    }

    @Test
    void aLateEntryIsRefusedWithTheReasonInTheReadersLanguage() {
        SignedIn carer = accounts.carer(home);
        MutableHttpRequest<?> late = HttpRequest.POST(
                "/api/homes/" + home + "/night-rounds",
                Map.of("roundedAt", Instant.now().minus(Duration.ofDays(4)).toString(), "allWell", true));

        HttpClientResponseException refused = catchThrowableOfType(
                HttpClientResponseException.class, () -> json(carer, late.header("Accept-Language", "en")));

        assertThat(refused.getStatus().getCode()).isEqualTo(400);
        assertThat(refused.getResponse().getBody(String.class).orElse("")).contains("up to 3 days later");
    }

    private List<String> waiting(SignedIn county) {
        List<String> lines = new ArrayList<>();
        for (JsonNode task :
                json(county, HttpRequest.GET("/api/overview/tasks")).values()) {
            if (task.get("kind").getStringValue().equals("INCIDENTS_TO_ACKNOWLEDGE")) {
                task.get("lines")
                        .values()
                        .forEach(line -> lines.add(line.get("path").getStringValue() + " "
                                + line.get("detail").getStringValue()));
            }
        }
        return lines;
    }

    private long report(String severity, UUID key) {
        return json(accounts.carer(home), request(severity, key)).get("id").getLongValue();
    }

    private static MutableHttpRequest<?> request(String severity, UUID key) {
        Map<String, Object> report = Map.of(
                "kind", "FALL",
                "severity", severity,
                "occurredAt", Instant.now().minusSeconds(60).toString(),
                "place", "走廊",
                "description", "去厕所时滑倒",
                "measures", "送县医院",
                "personsTold", "院长",
                "sentToHospital", true);
        return HttpRequest.POST("/api/incidents", report).header("Idempotency-Key", key.toString());
    }

    private JsonNode json(SignedIn caller, MutableHttpRequest<?> request) {
        return client.toBlocking()
                .retrieve(caller.send(request), Argument.of(JsonNode.class), Argument.of(JsonNode.class));
    }
}
