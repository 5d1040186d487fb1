package org.yian.accounts;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "test.clock", value = "mutable")
class SignInTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    @Inject
    ExpiredSessions expired;

    private String username = "";

    @BeforeEach
    void anAccountAndNoFailuresYet() {
        clock.reset();
        clock.advance(Duration.ZERO);
        database.change("DELETE FROM sign_in_throttle");
        username = accounts.insert(Role.COUNTY, "620702", null, null);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreRefusedAlike() {
        HttpResponse<?> wrong = tryWith(username, "wrong password");
        HttpResponse<?> unknown = tryWith("nobody-at-all", "wrong password");

        assertThat(wrong.code()).isEqualTo(401);
        assertThat(unknown.code()).isEqualTo(401);
        assertThat(text(wrong)).contains("wrong-credentials");
        assertThat(text(unknown)).contains("wrong-credentials");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        failTimes(5);

        HttpResponse<?> blocked = tryWith(username, TestAccounts.PASSWORD);

        assertThat(blocked.code()).isEqualTo(429);
        assertThat(Long.parseLong(Objects.requireNonNull(blocked.getHeaders().get("Retry-After"))))
                .isBetween(29L, 31L);
        assertThat(text(blocked)).contains("too-many-attempts");
        clock.advance(Duration.ofSeconds(31));
        assertThat(tryWith(username, TestAccounts.PASSWORD).code()).isEqualTo(200);
        failTimes(4);
        assertThat(tryWith(username, TestAccounts.PASSWORD).code()).isEqualTo(200);
    }

    @Test
    void theDelayDoublesUpToAQuarterOfAnHour() {
        assertThat(SignInThrottle.delay(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.delay(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInThrottle.delay(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SignInThrottle.delay(5)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.delay(60)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anAddressThatTriesManyNamesHasToWaitToo() {
        for (int name = 0; name < SignInThrottle.ADDRESS_FAILURES; name++) {
            tryWith("guess" + name, "wrong password");
        }

        assertThat(tryWith(username, TestAccounts.PASSWORD).code()).isEqualTo(429);
    }

    @Test
    void everyTryIsAnAuditEventWithoutWhatWasTypedAsAnUnknownName() {
        tryWith("my-secret-password", "x");
        failTimes(5);

        assertThat(database.list(
                        "SELECT object_name FROM audit_event", row -> String.valueOf(row.textOrNull("object_name"))))
                .contains("my…")
                .noneMatch(name -> name.contains("secret"));
        assertThat(actions()).contains("session.refuse", "account.lock-out");
    }

    @Test
    void whatExpiredIsRemoved() {
        tryWith(username, TestAccounts.PASSWORD);
        tryWith(username, "wrong password");
        clock.advance(Duration.ofDays(2));

        expired.remove();
        expired.remove();

        assertThat(database.count("SELECT COUNT(*) FROM sign_in_throttle")).isZero();
        assertThat(database.count(
                        "SELECT COUNT(*) FROM account_session s JOIN account a ON a.id = s.account_id WHERE a.username = ?",
                        username))
                .isZero();
    }

    private List<String> actions() {
        return database.list(
                "SELECT e.action FROM audit_event e JOIN account a ON a.id = e.account_id WHERE a.username = ?",
                row -> row.text("action"),
                username);
    }

    private void failTimes(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(tryWith(username, "wrong password").code()).isEqualTo(401);
        }
    }

    private HttpResponse<?> tryWith(String name, String password) {
        try {
            return client.toBlocking()
                    .exchange(
                            HttpRequest.POST("/api/session", Map.of("username", name, "password", password)),
                            String.class);
        } catch (HttpClientResponseException refusal) {
            return refusal.getResponse();
        }
    }

    private static String text(HttpResponse<?> answer) {
        return answer.getBody(String.class).orElse("");
    }
}
