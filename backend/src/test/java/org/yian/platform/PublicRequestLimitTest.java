package org.yian.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Public pages are given out evenly; nobody else waits for one who asks without end. */
@MicronautTest(transactional = false)
@Property(name = "yian.public-requests-per-minute", value = "6")
@Property(name = "yian.client-address-header", value = "X-Real-IP")
class PublicRequestLimitTest {

    private static final String PUBLIC = "/api/public/standards";

    @Inject
    @Client("/")
    HttpClient client;

    private final MutableClock clock = new MutableClock();

    private PublicRequestLimit limit(int perMinute) {
        clock.set(Instant.parse("2026-11-27T00:00:00Z"));
        return new PublicRequestLimit(perMinute, clock);
    }

    @Test
    void theSeventhRequestOfAMinuteIsRefusedWithTheTimeToWait() {
        for (int request = 0; request < 6; request++) {
            assertThat(get(PUBLIC, "203.0.113.7")).isEqualTo(200);
        }

        HttpClientResponseException refused =
                catchThrowableOfType(HttpClientResponseException.class, () -> get(PUBLIC, "203.0.113.7"));

        assertThat(refused.getStatus().getCode()).isEqualTo(429);
        assertThat(refused.getResponse().getHeaders().get("Retry-After")).isIn("9", "10");
        assertThat(refused.getResponse().getHeaders().get("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.getResponse().getBody(String.class).orElse(""))
                .contains("/problems/too-many-requests", "公开页面过多");
        assertThat(get(PUBLIC, "203.0.113.8")).as("another address").isEqualTo(200);
        assertThat(get("/health", "203.0.113.7")).as("what is not public data").isEqualTo(200);
    }

    @Test
    void whatIsNotUsedComesBackEvenlyAndNeverMoreThanAMinutesWorth() {
        PublicRequestLimit limit = limit(6);
        IntStream.range(0, 6).forEach(request -> limit.take("a"));

        clock.advance(Duration.ofSeconds(9));
        assertThat(refused(limit, "a")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(refused(limit, "a")).isFalse();
        assertThat(refused(limit, "a")).isTrue();
        clock.advance(Duration.ofSeconds(100));
        IntStream.range(0, 6).forEach(request -> limit.take("a"));
        assertThat(refused(limit, "a")).isTrue();
    }

    @Test
    void requestsSentAllAtOnceDoNotSlipThrough() {
        PublicRequestLimit limit = limit(10);
        List<CompletableFuture<Boolean>> requests = IntStream.range(0, 100)
                .mapToObj(request -> CompletableFuture.supplyAsync(() -> refused(limit, "a")))
                .toList();

        assertThat(requests.stream().filter(request -> !request.join()).count()).isEqualTo(10);
    }

    @Test
    void manyAddressesTakeNoMoreMemoryThanAllowed() {
        PublicRequestLimit limit = limit(6);
        for (int address = 0; address < PublicRequestLimit.MOST_ADDRESSES + 5_000; address++) {
            limit.take("a" + address);
        }

        assertThat(limit.countedAddresses()).isLessThanOrEqualTo(PublicRequestLimit.MOST_ADDRESSES);
    }

    @Test
    void theAddressesOfOneIpv6NetworkCountTogether() {
        assertThat(PublicRequestLimit.network("2001:db8:1:2::7"))
                .isEqualTo(PublicRequestLimit.network("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(PublicRequestLimit.network("2001:db8:1:3::7"));
        assertThat(PublicRequestLimit.network("203.0.113.7")).isNotEqualTo(PublicRequestLimit.network("203.0.113.8"));
        assertThat(PublicRequestLimit.network("unknown")).isEqualTo("unknown");
    }

    @Test
    void zeroMeansNoLimit() {
        PublicRequestLimit limit = limit(0);

        IntStream.range(0, 1000).forEach(request -> limit.admit(HttpRequest.GET(PUBLIC)));
    }

    private static boolean refused(PublicRequestLimit limit, String network) {
        try {
            limit.take(network);
            return false;
        } catch (ProblemException wait) {
            return true;
        }
    }

    private int get(String path, String address) {
        return client.toBlocking()
                .exchange(HttpRequest.GET(path).header("X-Real-IP", address))
                .getStatus()
                .getCode();
    }
}
