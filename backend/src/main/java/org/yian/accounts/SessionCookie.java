package org.yian.accounts;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookie in which the browser keeps the session's token; scripts cannot read it and other sites cannot send it. */
@Singleton
final class SessionCookie {

    static final String NAME = "yian_session";

    private final boolean https;

    /**
     * @param https whether people reach the system through https although the requests arrive here without (a proxy)
     */
    SessionCookie(@Value("${yian.https:false}") boolean https) {
        this.https = https;
    }

    Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    void put(HttpRequest<?> request, MutableHttpResponse<?> response, String token) {
        response.cookie(cookie(request, token).maxAge(Sessions.LONGEST));
    }

    void remove(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.cookie(cookie(request, "").maxAge(Duration.ZERO));
    }

    private Cookie cookie(HttpRequest<?> request, String value) {
        return Cookie.of(NAME, value)
                .httpOnly(true)
                .secure(https || request.isSecure())
                .sameSite(SameSite.Strict)
                .path("/");
    }
}
