package org.yian.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.yian.platform.RequestContext;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells the security rules who a request is from, by its cookie and the session in the database. */
@Singleton
class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String RESUMED = "yian.session";
    private static final String REFUSED = "yian.sessionRefused";

    private final SessionCookie cookie;
    private final SessionTokens tokens;
    private final Sessions sessions;
    private final Scheduler blocking;

    SessionAuthentication(
            SessionCookie cookie,
            SessionTokens tokens,
            Sessions sessions,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.cookie = cookie;
        this.tokens = tokens;
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> value = cookie.in(request);
        if (value.isEmpty()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> authentication(request, value.get())).subscribeOn(blocking);
    }

    private @Nullable Authentication authentication(HttpRequest<?> request, String value) {
        String address = RequestContext.address(request);
        Sessions.Resumed resumed = tokens.read(value)
                .flatMap(token -> sessions.resume(token, address))
                .orElse(null);
        if (resumed == null) {
            request.setAttribute(REFUSED, true);
            return null;
        }
        request.setAttribute(RESUMED, resumed);
        Account account = resumed.session().account();
        RequestContext.setActor(request, account.actor(address, RequestContext.locale(request)));
        return Authentication.build(account.username(), List.of(account.role().name()), Map.of());
    }

    static Sessions.@Nullable Resumed resumed(HttpRequest<?> request) {
        return request.getAttribute(RESUMED, Sessions.Resumed.class).orElse(null);
    }

    /** Whether the request brought a cookie that is good for nothing. */
    static boolean refused(HttpRequest<?> request) {
        return request.getAttribute(REFUSED, Boolean.class).orElse(false);
    }
}
