package org.yian.accounts;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Hands the browser its next token, and takes away one that is good for nothing. */
@ServerFilter("/api/**")
class SessionFilter implements Ordered {

    private final SessionCookie cookie;
    private final SessionTokens tokens;

    SessionFilter(SessionCookie cookie, SessionTokens tokens) {
        this.cookie = cookie;
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @ResponseFilter
    void renew(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.getCookies().contains(SessionCookie.NAME)) {
            return;
        }
        Sessions.Resumed resumed = SessionAuthentication.resumed(request);
        if (resumed != null && resumed.replacement() != null) {
            cookie.put(request, response, tokens.write(resumed.replacement()));
        } else if (SessionAuthentication.refused(request)) {
            cookie.remove(request, response);
        }
    }
}
