package org.yian.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Whatever goes wrong is told by a problem document in the reader's language that names the field. */
@MicronautTest(transactional = false)
@Property(name = "test.problem-routes", value = "true")
class ProblemDocumentsTest {

    /** A body with rules. */
    @Serdeable
    record Entry(
            @NotBlank @Size(max = 5) String name,
            @Nullable @Max(10) Integer count,
            @NotNull Role role,
            @Nullable LocalDate day,
            @Nullable List<@Valid Part> parts) {}

    /** A part of a body. */
    @Serdeable
    record Part(@NotBlank String title) {}

    @Controller("/api/problem-test")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Requires(property = "test.problem-routes")
    static class Routes {

        @Post("/entries")
        String create(@Valid @Body Entry entry) {
            return entry.name();
        }

        @Get("/entries")
        Page<String> list(
                @QueryValue @Nullable Integer page,
                @QueryValue @Nullable Integer size,
                @QueryValue @Nullable LocalDate from,
                @QueryValue @Nullable Role role) {
            PageQuery query = PageQuery.of(page, size, null);
            return new Page<>(List.of(from + " " + role), 1, query.page(), query.size());
        }

        @Get("/entries/{id}")
        String view(@PathVariable UUID id) {
            return id.toString();
        }

        @Get("/needed")
        String needed(@QueryValue long homeId) {
            return Long.toString(homeId);
        }

        @Get("/failure")
        String fail() {
            throw new IllegalStateException("secret detail");
        }
    }

    @Inject
    @Client("/")
    HttpClient client;

    @ParameterizedTest
    @CsvSource({
        "size=abc, size",
        "size=10000, size",
        "size=0, size",
        "page=-1, page",
        "page=99999999999, page",
        "from=yesterday, from",
        "from=2026-02-30, from",
        "role=KING, role"
    })
    void aWrongParameterIsNamed(String query, String field) {
        Problem problem = problem(HttpRequest.GET("/api/problem-test/entries?" + query), 400);

        assertThat(problem.type()).isEqualTo("/problems/invalid-request");
        assertThat(problem.violations()).extracting(Problem.Violation::field).containsExactly(field);
    }

    @Test
    void aMissingParameterIsNamed() {
        Problem problem = problem(HttpRequest.GET("/api/problem-test/needed"), 400);

        assertThat(problem.violations()).containsExactly(new Problem.Violation("homeId", "此项必填"));
    }

    @Test
    void violatedRulesNameTheFieldsOfTheJson() {
        Problem problem = problem(
                post(
                        "{\"name\":\"too long\",\"count\":11,\"role\":\"COUNTY\",\"parts\":[{\"title\":\"a\"},{\"title\":\"\"}]}"),
                400);

        assertThat(problem.type()).isEqualTo("/problems/invalid-request");
        assertThat(problem.violations())
                .extracting(Problem.Violation::field)
                .containsExactlyInAnyOrder("name", "count", "parts[1].title");
        assertThat(problem.violations())
                .extracting(Problem.Violation::message)
                .contains("不能大于 10")
                .noneMatch(message -> message.contains("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a\",\"role\":\"KING\"} | role",
                "{\"name\":\"a\",\"role\":\"COUNTY\",\"count\":\"many\"} | count",
                "{\"name\":\"a\",\"role\":\"COUNTY\",\"day\":\"2026-13-01\"} | day"
            })
    void aValueOfTheWrongKindIsNamed(String body, String field) {
        Problem problem = problem(post(body), 400);

        assertThat(problem.violations()).extracting(Problem.Violation::field).containsExactly(field);
        assertThat(problem.violations().get(0).message()).doesNotContain("org.yian", "java.");
    }

    @Test
    void whatIsLeftOutIsNamed() {
        Problem problem = problem(post("{\"count\":1}"), 400);

        assertThat(problem.violations()).extracting(Problem.Violation::field).contains("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"name\":", "[1,2]", "nonsense", "``"})
    void aBodyThatIsNoJsonIsRefusedAsUnreadable(String body) {
        Problem problem = problem(post(body), 400);

        assertThat(problem.type()).isIn("/problems/unreadable-request", "/problems/invalid-request");
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).doesNotContain("Exception", "org.yian");
    }

    @Test
    void aMalformedIdentifierIsNamed() {
        Problem problem = problem(HttpRequest.GET("/api/problem-test/entries/not-a-uuid"), 400);

        assertThat(problem.violations()).extracting(Problem.Violation::field).containsExactly("id");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        Problem problem = problem(HttpRequest.DELETE("/api/problem-test/entries"), 405);

        assertThat(problem.type()).isEqualTo("/problems/method-not-allowed");
    }

    @Test
    void anotherKindOfContentIsRefused() {
        Problem problem =
                problem(HttpRequest.POST("/api/problem-test/entries", "name=a").contentType(MediaType.TEXT_PLAIN), 415);

        assertThat(problem.type()).isEqualTo("/problems/unsupported-media-type");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String body = "{\"name\":\"" + "a".repeat(26 * 1024 * 1024) + "\"}";

        Problem problem = problem(post(body), 413);

        assertThat(problem.type()).isEqualTo("/problems/too-large");
    }

    @Test
    void aFailureTellsItsNumberAndNothingElse() {
        Problem problem = problem(HttpRequest.GET("/api/problem-test/failure"), 500);

        assertThat(problem.detail()).contains(problem.traceId()).doesNotContain("secret");
    }

    @Test
    void theTextsAreInTheReadersLanguage() {
        assertThat(problem(
                                HttpRequest.GET("/api/problem-test/entries?size=10000")
                                        .header("Accept-Language", "en-GB"),
                                400)
                        .violations())
                .containsExactly(new Problem.Violation("size", "At most 200 rows a page"));
        assertThat(problem(HttpRequest.GET("/api/problem-test/entries?size=10000"), 400)
                        .violations())
                .containsExactly(new Problem.Violation("size", "每页最多 200 条，请减小数量"));
    }

    private static HttpRequest<?> post(String body) {
        return HttpRequest.POST("/api/problem-test/entries", body).contentType(MediaType.APPLICATION_JSON);
    }

    private Problem problem(HttpRequest<?> request, int status) {
        HttpClientResponseException refusal = assertThrows(
                HttpClientResponseException.class, () -> client.toBlocking().exchange(request, String.class));
        assertThat(refusal.code())
                .as(() -> refusal.getResponse().getBody(String.class).orElse(""))
                .isEqualTo(status);
        assertThat(refusal.getResponse().getContentType().orElseThrow().getName())
                .isEqualTo("application/problem+json");
        Problem problem = refusal.getResponse().getBody(Problem.class).orElseThrow();
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.traceId()).isNotBlank();
        return problem;
    }
}
