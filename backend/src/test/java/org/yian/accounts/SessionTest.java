package org.yian.accounts;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Role;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "test.clock", value = "mutable")
class SessionTest {

    private static final String SIGN_IN = "/api/session";

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    MutableClock clock;

    private String username = "";

    @BeforeEach
    void anAccount() {
        clock.reset();
        username = accounts.insert(Role.COUNTY, "620702", null, null);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<Session> answer = signIn();

        assertThat(answer.getHeaders().get("Set-Cookie"))
                .contains("yian_session=", "HTTPOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.body().scope())
                .isEqualTo(new Session.Bounds(org.yian.platform.Scope.Level.COUNTY, "620702", "甘州区", null, null));
        assertThat(answer.body().mustChangePassword()).isFalse();
    }

    @Test
    void namesAreInTheReadersLanguage() {
        Session english = client.toBlocking()
                .retrieve(
                        HttpRequest.GET(SIGN_IN)
                                .header("Accept-Language", "en")
                                .cookie(Cookie.of(SessionCookie.NAME, cookie(signIn()))),
                        Session.class);

        assertThat(english.scope().regionName()).doesNotContain("甘州").isNotBlank();
    }

    @Test
    void aSignedOutCookieIsGoodForNothing() {
        String cookie = cookie(signIn());

        assertThat(status(cookie)).isEqualTo(200);
        client.toBlocking().exchange(HttpRequest.DELETE(SIGN_IN).cookie(Cookie.of(SessionCookie.NAME, cookie)));

        assertThat(status(cookie)).isEqualTo(401);
        assertThat(status("nonsense")).isEqualTo(401);
        assertThat(status(null)).isEqualTo(401);
    }

    @Test
    void aTokenOlderThanTwoMinutesIsReplacedAndTheSessionGoesOn() {
        String first = cookie(signIn());
        clock.advance(Duration.ofMinutes(3));

        HttpResponse<Session> answer = current(first);
        String second = cookie(answer);

        assertThat(second).isNotEqualTo(first);
        assertThat(status(second)).isEqualTo(200);
        assertThat(current(second).getHeaders().contains("Set-Cookie")).isFalse();
    }

    @Test
    void aTokenPastItsLifeIsExchangedWhileTheSessionIsNotIdleForTooLong() {
        String first = cookie(signIn());
        clock.advance(Duration.ofMinutes(110));
        String second = cookie(current(first));
        clock.advance(Duration.ofMinutes(110));

        assertThat(status(second)).isEqualTo(200);

        clock.advance(Sessions.IDLE);
        assertThat(status(second)).isEqualTo(401);
    }

    @Test
    void requestsUnderWayWithTheTokenBeforeAreStillLetIn() {
        String first = cookie(signIn());
        clock.advance(Duration.ofMinutes(3));
        String second = cookie(current(first));

        assertThat(status(first)).isEqualTo(200);
        assertThat(status(second)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(20));
        assertThat(status(first)).isEqualTo(200);
    }

    @Test
    void aBrowserThatNeverGotItsNewTokenGetsItAgain() {
        String first = cookie(signIn());
        clock.advance(Duration.ofMinutes(3));
        current(first);
        clock.advance(Duration.ofMinutes(1));

        String second = cookie(current(first));

        assertThat(second).isNotEqualTo(first);
        assertThat(status(second)).isEqualTo(200);
    }

    @Test
    void aCopiedOldTokenEndsTheSession() {
        String first = cookie(signIn());
        clock.advance(Duration.ofMinutes(3));
        String second = cookie(current(first));
        assertThat(status(second)).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));

        assertThat(status(first)).isEqualTo(401);
        assertThat(status(second)).isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        String cookie = cookie(signIn());
        for (int hour = 0; hour < 11; hour++) {
            clock.advance(Duration.ofHours(1));
            cookie = cookie(current(cookie));
        }
        assertThat(status(cookie)).isEqualTo(200);

        clock.advance(Duration.ofHours(1));
        assertThat(status(cookie)).isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherSystemIsNotBelieved() {
        String cookie = cookie(signIn());
        String forged = cookie.substring(0, cookie.lastIndexOf('.') + 1) + "AAAA";
        String unsigned = "eyJhbGciOiJub25lIn0." + cookie.split("\\.", 3)[1] + ".";

        assertThat(status(forged)).isEqualTo(401);
        assertThat(status(unsigned)).isEqualTo(401);
        assertThat(status(cookie)).isEqualTo(200);
    }

    private HttpResponse<Session> signIn() {
        return client.toBlocking()
                .exchange(
                        HttpRequest.POST(SIGN_IN, Map.of("username", username, "password", TestAccounts.PASSWORD)),
                        Session.class);
    }

    private HttpResponse<Session> current(String cookie) {
        return client.toBlocking()
                .exchange(HttpRequest.GET(SIGN_IN).cookie(Cookie.of(SessionCookie.NAME, cookie)), Session.class);
    }

    private int status(@Nullable String cookie) {
        var request = HttpRequest.GET(SIGN_IN);
        if (cookie != null) {
            request.cookie(Cookie.of(SessionCookie.NAME, cookie));
        }
        try {
            return client.toBlocking().exchange(request).code();
        } catch (HttpClientResponseException refusal) {
            return refusal.code();
        }
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.getCookie(SessionCookie.NAME).orElseThrow().getValue();
    }
}
