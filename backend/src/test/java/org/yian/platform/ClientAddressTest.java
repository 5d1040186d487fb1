package org.yian.platform;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTest {

    @Test
    void aTrustedProxyTellsTheAddressAndTheCallerCannotAddToIt() {
        assertThat(behind("X-Real-IP", "X-Real-IP", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(behind("X-Forwarded-For", "X-Forwarded-For", "10.0.0.1, 203.0.113.7"))
                .isEqualTo("203.0.113.7");
        assertThat(behind("X-Real-IP", "X-Real-IP", "2001:db8::1")).isEqualTo("2001:db8::1");
    }

    @Test
    void withoutAProxyTheHeaderIsNotBelieved() {
        assertThat(behind("", "X-Forwarded-For", "203.0.113.7")).isNotEqualTo("203.0.113.7");
    }

    @Test
    void whatIsNoAddressIsLeftAside() {
        assertThat(behind("X-Real-IP", "X-Real-IP", "<script>")).isNotEqualTo("<script>");
        assertThat(behind("X-Real-IP", "X-Real-IP", "1".repeat(46))).doesNotStartWith("111");
    }

    private static String behind(String trusted, String header, String value) {
        HttpRequest<?> request = HttpRequest.GET("/").header(header, value);
        new RequestGuard(false, trusted).admit(request);
        return RequestContext.address(request);
    }
}
