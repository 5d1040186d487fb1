package org.yian.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a request besides its content. */
public final class RequestContext {

    static final String TRACE_ID = "yian.traceId";
    private static final String ACTOR = "yian.actor";
    private static final String ADDRESS = "yian.address";
    private static final int LONGEST_ADDRESS = 45;
    private static final Pattern ADDRESS_CHARACTERS = Pattern.compile("[0-9A-Fa-f:.]+");
    private static final String DATABASE_TIME = "yian.databaseTime";

    private RequestContext() {}

    /** The reader's language: English when it is preferred to Chinese, else Chinese. */
    public static Locale locale(HttpRequest<?> request) {
        Optional<Locale> preferred = request.getLocale();
        return preferred.filter(locale -> locale.getLanguage().equals("en")).isPresent()
                ? Locale.ENGLISH
                : Messages.CHINESE;
    }

    public static String traceId(HttpRequest<?> request) {
        return request.getAttribute(TRACE_ID, String.class).orElse("-");
    }

    /** The network address that the request comes from; behind a trusted proxy, the one that the proxy tells. */
    public static String address(HttpRequest<?> request) {
        return request.getAttribute(ADDRESS, String.class).orElseGet(() -> connection(request));
    }

    /**
     * Takes the caller's address from what a proxy has set.
     *
     * @param told the value of the proxy's header: the address, or a list whose last entry the proxy has added
     */
    static void setAddress(HttpRequest<?> request, String told) {
        String address = told.substring(told.lastIndexOf(',') + 1).strip();
        if (address.length() <= LONGEST_ADDRESS
                && ADDRESS_CHARACTERS.matcher(address).matches()) {
            request.setAttribute(ADDRESS, address);
        }
    }

    private static String connection(HttpRequest<?> request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }

    public static void setActor(HttpRequest<?> request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    public static @Nullable Actor actor(HttpRequest<?> request) {
        return request.getAttribute(ACTOR, Actor.class).orElse(null);
    }

    /** Adds to the time that the current request has spent in the database; outside a request it does nothing. */
    static void addDatabaseTime(long nanoseconds) {
        ServerRequestContext.currentRequest()
                .ifPresent(request -> databaseTime(request).addAndGet(nanoseconds));
    }

    static Duration timeInDatabase(HttpRequest<?> request) {
        return Duration.ofNanos(databaseTime(request).get());
    }

    private static AtomicLong databaseTime(HttpRequest<?> request) {
        return request.getAttribute(DATABASE_TIME, AtomicLong.class).orElseGet(() -> {
            AtomicLong time = new AtomicLong();
            request.setAttribute(DATABASE_TIME, time);
            return time;
        });
    }
}
