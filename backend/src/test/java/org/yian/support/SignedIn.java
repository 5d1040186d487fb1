package org.yian.support;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import org.yian.platform.Actor;

/**
 * An account of a test with an open session.
 *
 * @param cookie the value of its session cookie
 * @param actor the same caller, for use cases that are called directly
 */
public record SignedIn(long accountId, String username, String cookieName, String cookie, Actor actor) {

    /** The request, sent by this account. */
    public <T> MutableHttpRequest<T> send(MutableHttpRequest<T> request) {
        return request.cookie(Cookie.of(cookieName, cookie));
    }
}
