package org.yian.homes;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class HomeApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Test
    void aCountyEntersAHomeAndEditsIt() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);

        JsonNode created = body(county, HttpRequest.POST("/api/homes", TestProfiles.named("接口敬老院")));
        long id = created.get("id").getLongValue();
        body(county, HttpRequest.PUT("/api/homes/" + id, new HomeChange(0, TestProfiles.named("接口新敬老院"))));
        HttpClientResponseException stale =
                refused(county, HttpRequest.PUT("/api/homes/" + id, new HomeChange(0, TestProfiles.named("旧版本敬老院"))));

        assertThat(stale.getStatus().getCode()).isEqualTo(409);
        assertThat(problem(stale).get("current").get("profile").get("name").getStringValue())
                .isEqualTo("接口新敬老院");
    }

    @Test
    void wrongEntriesAreNamedInTheReadersLanguage() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        HomeProfile wrong = TestProfiles.in("x", TestProfiles.place(TestHomes.ZHANGYE, TestHomes.GANZHOU, null));
        HomeProfile outside = TestProfiles.in("外县敬老院", TestProfiles.place(TestHomes.ZHANGYE, TestHomes.SHANDAN, null));

        JsonNode problem = problem(refused(county, HttpRequest.POST("/api/homes", wrong)));
        JsonNode second =
                problem(refused(county, HttpRequest.POST("/api/homes", outside).header("Accept-Language", "en")));

        assertThat(problem.get("violations").get(0).get("field").getStringValue())
                .isEqualTo("name");
        assertThat(second.get("violations").get(0).get("field").getStringValue())
                .isEqualTo("place.cityCode");
        assertThat(second.get("violations").get(0).get("message").getStringValue())
                .contains("outside yours");
    }

    @Test
    void aForeignHomeIsNotFoundAndAWrongRoleNotAllowed() {
        long id = homes.home().insert();

        assertThat(refused(accounts.county(TestHomes.SHANDAN), HttpRequest.GET("/api/homes/" + id))
                        .getStatus()
                        .getCode())
                .isEqualTo(404);
        assertThat(refused(accounts.admin(), HttpRequest.GET("/api/homes/" + id))
                        .getStatus()
                        .getCode())
                .isEqualTo(403);
        assertThat(refused(
                                accounts.director(id),
                                HttpRequest.PUT("/api/homes/" + id, new HomeChange(0, TestProfiles.named("院长改名敬老院"))))
                        .getStatus()
                        .getCode())
                .isEqualTo(403);
        assertThat(refused(accounts.province(), HttpRequest.GET("/api/homes?size=10000"))
                        .getStatus()
                        .getCode())
                .isEqualTo(400);
    }

    @Test
    void theExportHoldsWhatTheFilterKeeps() throws IOException {
        homes.home().named("=导出敬老院").beds(4).residents(3).insert();
        homes.home().named("不导出敬老院").insert();

        HttpResponse<byte[]> answer = client.toBlocking()
                .exchange(
                        accounts.county(TestHomes.GANZHOU)
                                .send(HttpRequest.GET("/api/homes.xlsx?q=%3D").accept(MediaType.ALL_TYPE)),
                        byte[].class);

        assertThat(answer.header("Content-Disposition")).contains(".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=导出敬老院");
            assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(75);
        }
    }

    @Test
    void aPostWithANewHomeAnswers201() {
        HttpResponse<JsonNode> answer = client.toBlocking()
                .exchange(
                        accounts.county(TestHomes.GANZHOU)
                                .send(HttpRequest.POST("/api/homes", TestProfiles.named("新登记敬老院"))),
                        JsonNode.class);

        assertThat(answer.code()).isEqualTo(HttpStatus.CREATED.getCode());
    }

    private JsonNode body(SignedIn caller, MutableHttpRequest<?> request) {
        return client.toBlocking().retrieve(caller.send(request), JsonNode.class);
    }

    private HttpClientResponseException refused(SignedIn caller, MutableHttpRequest<?> request) {
        return catchThrowableOfType(HttpClientResponseException.class, () -> client.toBlocking()
                .exchange(caller.send(request), Argument.of(JsonNode.class), Argument.of(JsonNode.class)));
    }

    private static JsonNode problem(HttpClientResponseException refusal) {
        return refusal.getResponse().getBody(JsonNode.class).orElseThrow();
    }
}
