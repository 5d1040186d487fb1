package org.yian.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * First in line for every request: names it (trace id), refuses changes that another site makes a browser send, and sets
 * the headers that keep browsers from guessing.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestGuard implements Ordered {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_FETCH_SITES = Set.of("same-origin", "none");

    private final boolean tellsTimes;
    private final String addressHeader;

    /**
     * @param tellsTimes whether answers carry the time spent in the database (header Server-Timing), for measuring
     * @param addressHeader header in which a trusted proxy tells the caller's address; empty: there is no proxy, and the
     *     header is not believed
     */
    RequestGuard(
            @Value("${yian.server-timing:false}") boolean tellsTimes,
            @Value("${yian.client-address-header:}") String addressHeader) {
        this.tellsTimes = tellsTimes;
        this.addressHeader = addressHeader;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void admit(HttpRequest<?> request) {
        request.setAttribute(
                RequestContext.TRACE_ID, UuidCreator.getTimeOrderedEpoch().toString());
        String told = addressHeader.isEmpty() ? null : request.getHeaders().get(addressHeader);
        if (told != null) {
            RequestContext.setAddress(request, told);
        }
        if (!SAFE_METHODS.contains(request.getMethodName()) && foreign(request)) {
            throw new ProblemException(PlatformProblem.FOREIGN_ORIGIN);
        }
    }

    @ResponseFilter
    void harden(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Trace-Id", RequestContext.traceId(request));
        if (tellsTimes) {
            double milliseconds = RequestContext.timeInDatabase(request).toNanos() / 1e6;
            response.header("Server-Timing", String.format(Locale.ROOT, "db;dur=%.2f", milliseconds));
        }
        response.header("X-Content-Type-Options", "nosniff");
        response.header("X-Frame-Options", "DENY");
        response.header("Referrer-Policy", "same-origin");
        response.header(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
        if (request.getPath().startsWith("/api/") && !response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", "no-store");
        }
    }

    private static boolean foreign(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !OWN_FETCH_SITES.contains(site)) {
            return true;
        }
        String origin = request.getHeaders().get("Origin");
        return origin != null && !sameHost(origin, request.getHeaders().get("Host"));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
