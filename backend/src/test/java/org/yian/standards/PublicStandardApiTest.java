package org.yian.standards;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.attachments.Attachments;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestUploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What everybody can read without signing in, and how it gets there. */
@MicronautTest(transactional = false)
@Property(name = "yian.demo", value = "true")
@Property(name = "yian.demo-months", value = "0")
class PublicStandardApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    CareScene scene;

    @Inject
    TestUploads uploads;

    @Inject
    Attachments attachments;

    @Test
    void allFourteenCitiesStandSideBySideThoughTwoOnlyHaveACareStandard() {
        HttpResponse<JsonNode> answer =
                client.toBlocking().exchange(HttpRequest.GET("/api/public/standards"), JsonNode.class);
        JsonNode body = answer.body();

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(body.get("cities").size()).isEqualTo(14);
        List<String> with = new ArrayList<>();
        body.get("cities").values().forEach(city -> {
            assertThat(city.get("living").size()).isEqualTo(3);
            if (!city.get("care").isNull()) {
                with.add(city.get("city").get("code").getStringValue());
            }
        });
        assertThat(with).containsExactly("620100", "620700");
        JsonNode lanzhou = body.get("cities").get(0).get("care");
        List<String> percent = new ArrayList<>();
        lanzhou.get("percentOfMinimumWage").values().forEach(value -> percent.add(value.coerceStringValue()));
        assertThat(percent).containsExactly("9.0", "18.0", "27.0");
        assertThat(lanzhou.get("amounts").get("dependent").getBigDecimalValue()).isEqualByComparingTo("451");
        assertThat(lanzhou.get("belowFloor").getBooleanValue()).isFalse();
    }

    @Test
    void aCityHasItsHistoryWithoutNamesOfOfficersAndAnUnknownOneHasNone() {
        JsonNode lanzhou =
                client.toBlocking().retrieve(HttpRequest.GET("/api/public/standards/620100"), JsonNode.class);

        assertThat(lanzhou.get("careHistory").size()).isEqualTo(2);
        assertThat(lanzhou.get("careHistory").get(1).get("state").getStringValue())
                .isEqualTo("SUPERSEDED");
        assertThat(lanzhou.get("livingHistory").size()).isGreaterThan(10);
        assertThat(lanzhou.get("careHistory").get(0).get("publishedBy").isNull())
                .isTrue();
        assertThat(status("/api/public/standards/999999")).isEqualTo(404);
        assertThat(status("/api/public/standards/620702")).isEqualTo(404);
    }

    @Test
    void aCityDraftsSeesTheEffectAndPublishes() {
        SignedIn zhangye = accounts.city("620700");
        Map<String, Object> entry = Map.of(
                "effectiveFrom",
                "2027-01-01",
                "independent",
                160,
                "partiallyDependent",
                320,
                "dependent",
                480.5,
                "minimumWage",
                1670,
                "basis",
                "最低工资");

        JsonNode draft = post(zhangye, "/api/care-standards", entry);
        String path = "/api/care-standards/drafts/" + draft.get("id").getIntValue();
        JsonNode effect = client.toBlocking().retrieve(zhangye.send(HttpRequest.GET(path + "/effect")), JsonNode.class);
        JsonNode published = post(
                zhangye,
                path + "/publication",
                Map.of("version", 0, "documentNumber", "张民发〔2026〕8号", "documentId", scene.scan(zhangye.actor())));

        assertThat(effect.get("counties").size()).isEqualTo(6);
        assertThat(effect.get("before").get("independent").getBigDecimalValue()).isEqualByComparingTo("150");
        assertThat(published.get("state").getStringValue()).isEqualTo("UPCOMING");
        JsonNode shown = client.toBlocking().retrieve(HttpRequest.GET("/api/public/standards/620700"), JsonNode.class);
        assertThat(shown.get("city").get("nextCare").getStringValue()).isEqualTo("2027-01-01");
    }

    @Test
    void theScanOfAPublishedStandardMayBeTakenAwayByEverybodyAndNoOtherFile() {
        SignedIn zhangye = accounts.city("620700");
        UUID scan = uploads.picture(zhangye);
        UUID published = uploads.picture(zhangye);
        attachments.publish(zhangye.actor(), published);
        String path = "/api/public/standards/documents/";
        assertThat(status(path + scan)).isEqualTo(404);

        JsonNode draft = post(
                zhangye,
                "/api/care-standards",
                Map.of(
                        "effectiveFrom", "2027-03-01",
                        "independent", 170,
                        "partiallyDependent", 330,
                        "dependent", 490,
                        "minimumWage", 1670,
                        "basis", "最低工资"));
        post(
                zhangye,
                "/api/care-standards/drafts/" + draft.get("id").getIntValue() + "/publication",
                Map.of("version", 0, "documentNumber", "张民发〔2026〕9号", "documentId", scan));

        HttpResponse<byte[]> file = client.toBlocking().exchange(HttpRequest.GET(path + scan), byte[].class);
        assertThat(file.header("Content-Type")).startsWith("image/");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; ");
        assertThat(file.body()).isNotEmpty();
        assertThat(status(path + published))
                .as("published, but for no standard")
                .isEqualTo(404);
        assertThat(status(path + UUID.randomUUID())).isEqualTo(404);
        assertThat(status(path + "1")).isEqualTo(400);
    }

    @Test
    void aRefusalNamesTheFieldAndTheLeastAmount() {
        SignedIn zhangye = accounts.city("620700");
        HttpClientResponseException refused = catchThrowableOfType(
                HttpClientResponseException.class,
                () -> post(
                        zhangye,
                        "/api/care-standards",
                        Map.of(
                                "effectiveFrom", "2027-02-01",
                                "independent", 100,
                                "partiallyDependent", 320,
                                "dependent", 480,
                                "minimumWage", 1670,
                                "basis", "最低工资")));

        assertThat(refused.getStatus().getCode()).isEqualTo(400);
        assertThat(refused.getResponse().getBody(String.class).orElse("")).contains("independent", "每月至少 140.00 元");
    }

    @Test
    void theProvinceSetsFloorsAndWagesOnce() {
        SignedIn province = accounts.province();
        Map<String, Object> floor = Map.of(
                "effectiveFrom", "2027-06-01",
                "independent", 1800,
                "partiallyDependent", 3600,
                "dependent", 5400,
                "documentNumber", "甘民发〔2026〕2号");
        Map<String, Object> wage =
                Map.of("wageClass", 4, "effectiveFrom", "2027-01-01", "monthly", 1800, "source", "测试");

        JsonNode floors = post(province, "/api/care-standard-floors", floor);
        assertThat(floors.size()).isEqualTo(4);
        assertThat(floors.get(0).get("state").getStringValue()).isEqualTo("UPCOMING");
        assertThat(floors.get(1).get("state").getStringValue()).isEqualTo("IN_FORCE");
        assertThat(floors.get(1).get("nextFrom").getStringValue()).isEqualTo("2027-06-01");
        assertThat(floors.get(2).get("state").getStringValue()).isEqualTo("SUPERSEDED");
        assertThat(post(province, "/api/minimum-wages", wage).size()).isEqualTo(2);
        assertThat(catchThrowableOfType(
                                HttpClientResponseException.class,
                                () -> post(province, "/api/care-standard-floors", floor))
                        .getStatus()
                        .getCode())
                .isEqualTo(409);
        assertThat(catchThrowableOfType(
                                HttpClientResponseException.class, () -> post(province, "/api/minimum-wages", wage))
                        .getStatus()
                        .getCode())
                .isEqualTo(409);
    }

    private int status(String path) {
        return catchThrowableOfType(HttpClientResponseException.class, () -> client.toBlocking()
                        .exchange(HttpRequest.GET(path)))
                .getStatus()
                .getCode();
    }

    private JsonNode post(SignedIn caller, String path, Map<String, Object> body) {
        return client.toBlocking()
                .retrieve(
                        caller.send(HttpRequest.POST(path, body)
                                .header("Idempotency-Key", UUID.randomUUID().toString())),
                        JsonNode.class);
    }
}
