package org.yian.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.support.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInThrottleTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    private String username = "";

    @BeforeEach
    void anAccountAndNoFailures() {
        database.change("DELETE FROM sign_in_throttle");
        username = accounts.insert(Role.COUNTY, "620702", null, null);
    }

    @Test
    void aSuccessClearsTheFailuresOfTheAccount() {
        for (int round = 0; round < 3; round++) {
            for (int failure = 0; failure < 4; failure++) {
                assertThat(status(username, "wrong")).isEqualTo(401);
            }
            assertThat(status(username, TestAccounts.PASSWORD)).isEqualTo(200);
        }
    }

    @Test
    void guessesSentAllAtOnceDoNotSlipThrough() {
        List<CompletableFuture<Integer>> guesses = IntStream.range(0, 12)
                .mapToObj(guess -> CompletableFuture.supplyAsync(() -> status(username, "wrong" + guess)))
                .toList();

        assertThat(guesses.stream()
                        .map(CompletableFuture::join)
                        .filter(status -> status == 401)
                        .count())
                .isEqualTo(SignInThrottle.ACCOUNT_FAILURES);
    }

    private int status(String name, String password) {
        try {
            return client.toBlocking().exchange(request(name, password)).code();
        } catch (HttpClientResponseException refusal) {
            return refusal.code();
        }
    }

    private static HttpRequest<?> request(String name, String password) {
        return HttpRequest.POST("/api/session", Map.of("username", name, "password", password));
    }
}
