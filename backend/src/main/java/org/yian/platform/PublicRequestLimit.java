package org.yian.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.netty.util.NetUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Keeps one network address from taking the pages that everybody may open away from the others (decision 21). An address may
 * ask as often as the configuration says within a minute, at once too; what it does not use comes back evenly. It is counted
 * in the memory of each node, for a limited number of addresses.
 */
@ServerFilter("/api/public/**")
final class PublicRequestLimit implements Ordered {

    static final int MOST_ADDRESSES = 20_000;

    private static final double SECONDS_OF_MINUTE = 60;
    private static final int IPV6_NETWORK_BYTES = 8;

    /**
     * How many requests an address may still make.
     *
     * @param admitted whether the last one was let through
     */
    private record Allowance(double requests, Instant at, boolean admitted) {}

    private final int perMinute;
    private final Clock clock;
    private final Cache<String, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    /** @param perMinute requests of one address; 0: no limit */
    PublicRequestLimit(@Value("${yian.public-requests-per-minute:300}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** After {@link RequestGuard}, which knows the address, and before anything asks the database. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @RequestFilter
    void admit(HttpRequest<?> request) {
        if (perMinute > 0) {
            take(network(RequestContext.address(request)));
        }
    }

    /** @throws ProblemException when the network has to wait */
    void take(String network) {
        Instant now = clock.instant();
        Allowance allowance = Objects.requireNonNull(allowances.asMap().compute(network, (key, before) -> {
            double requests = before == null ? perMinute : refilled(before, now);
            boolean admitted = requests >= 1;
            return new Allowance(admitted ? requests - 1 : requests, now, admitted);
        }));
        if (!allowance.admitted()) {
            Duration wait =
                    Duration.ofSeconds((long) Math.ceil((1 - allowance.requests()) * SECONDS_OF_MINUTE / perMinute));
            throw new ProblemException(PlatformProblem.TOO_MANY_REQUESTS, wait.toSeconds()).retryAfter(wait);
        }
    }

    private double refilled(Allowance before, Instant now) {
        double seconds = Math.max(0, Duration.between(before.at(), now).toMillis() / 1000.0);
        return Math.min(perMinute, before.requests() + seconds * perMinute / SECONDS_OF_MINUTE);
    }

    long countedAddresses() {
        allowances.cleanUp();
        return allowances.estimatedSize();
    }

    /** Whoever has an IPv6 address has a whole network of them: the first half counts. */
    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length <= IPV6_NETWORK_BYTES
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    }
}
