package org.yian.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class FrontDoorTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Test
    void theStateOfTheServerIsOpen() {
        assertThat(body(HttpRequest.GET("/health"))).contains("UP");
        assertThat(body(HttpRequest.GET("/metrics").accept("text/plain"))).contains("jvm_memory");
        assertThat(body(HttpRequest.GET("/openapi.yml").accept("application/yaml")))
                .startsWith("openapi:");
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemDocument() {
        HttpClientResponseException refusal = org.junit.jupiter.api.Assertions.assertThrows(
                HttpClientResponseException.class, () -> body(HttpRequest.GET("/api/nothing")));

        assertThat(refusal.getStatus().getCode()).isEqualTo(404);
        assertThat(refusal.getResponse().getContentType().orElseThrow().getName())
                .isEqualTo("application/problem+json");
        assertThat(refusal.getResponse().getBody(String.class))
                .get(InstanceOfAssertFactories.STRING)
                .contains("/problems/not-found", "不在您的管辖范围内");
    }

    @Test
    void aChangeSentByAnotherSiteIsRefused() {
        HttpClientResponseException refusal = org.junit.jupiter.api.Assertions.assertThrows(
                HttpClientResponseException.class,
                () -> body(HttpRequest.POST("/api/session", "{}").header("Origin", "https://elsewhere.example")));

        assertThat(refusal.getStatus().getCode()).isEqualTo(403);
        assertThat(refusal.getResponse().getBody(String.class))
                .get(InstanceOfAssertFactories.STRING)
                .contains("/problems/foreign-origin");
    }

    @Test
    void answersTellBrowsersNotToGuess() {
        HttpResponse<String> response = client.toBlocking().exchange(HttpRequest.GET("/health"), String.class);

        assertThat(response.getHeaders().get("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaders().get("X-Trace-Id")).isNotBlank();
        assertThat(response.getHeaders().get("Content-Security-Policy")).contains("default-src 'self'");
    }

    private String body(HttpRequest<?> request) {
        return client.toBlocking().retrieve(request, String.class);
    }
}
