package org.yian.devices;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Problem;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class DeviceKeyApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    DeviceKeys keys;

    @Inject
    Database database;

    private final UUID device = UUID.randomUUID();

    @Test
    void aDeviceKeepsItsKeyUntilItIsEndedAndThenItNeverComesBack() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        DeviceKey made = make(inspector);

        assertThat(Base64.getDecoder().decode(made.key())).hasSize(32);
        assertThat(made.accountId()).isEqualTo(inspector.accountId());
        assertThat(make(inspector)).isEqualTo(made);
        assertThat(get(inspector)).isEqualTo(made);

        send(inspector, HttpRequest.DELETE("/api/device-keys/" + device));

        assertThat(refused(() -> get(inspector)).code()).isEqualTo(404);
        assertThat(make(inspector).key()).isNotEqualTo(made.key());
    }

    @Test
    void anotherPersonOnTheSameDeviceHasAnotherKey() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        SignedIn colleague = accounts.county(TestHomes.GANZHOU);
        DeviceKey made = make(inspector);

        assertThat(refused(() -> get(colleague)).code()).isEqualTo(404);
        assertThat(make(colleague).key()).isNotEqualTo(made.key());
        assertThat(get(inspector)).isEqualTo(made);
    }

    @Test
    void theDatabaseDoesNotHoldTheKey() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        byte[] key = Base64.getDecoder().decode(make(inspector).key());

        byte[] salt = database.first(
                        "SELECT salt FROM device_key WHERE device_id = ?", row -> row.bytes("salt"), device)
                .orElseThrow();

        assertThat(salt).isNotEqualTo(key);
    }

    @Test
    void theDeviceThatWasNotUsedForTheLongestTimeGivesWay() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        make(inspector);
        for (int other = 0; other < DeviceKeys.MOST; other++) {
            keys.make(inspector.actor(), UUID.randomUUID());
        }

        assertThat(refused(() -> get(inspector)).code()).isEqualTo(404);
    }

    @Test
    void aKeyThatNobodyAsksForIsEndedAfterSixtyDays() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        make(inspector);
        database.change(
                "UPDATE device_key SET used_at = ? WHERE device_id = ?",
                Instant.now().minus(61, ChronoUnit.DAYS),
                device);

        keys.endUnused();

        assertThat(refused(() -> get(inspector)).code()).isEqualTo(404);
    }

    @Test
    void whatSomebodyElseEnteredIsNotSentUnderOnesName() {
        SignedIn inspector = accounts.county(TestHomes.GANZHOU);
        SignedIn colleague = accounts.county(TestHomes.GANZHOU);
        String path = "/api/device-keys/" + device;

        HttpClientResponseException refusal = refused(
                () -> send(colleague, HttpRequest.PUT(path, "{}").header("Yian-Account", "" + inspector.accountId())));

        assertThat(refusal.code()).isEqualTo(409);
        assertThat(refusal.getResponse().getBody(Problem.class).orElseThrow().type())
                .endsWith("other-account");
        send(inspector, HttpRequest.PUT(path, "{}").header("Yian-Account", "" + inspector.accountId()));
    }

    private DeviceKey make(SignedIn caller) {
        return send(caller, HttpRequest.PUT("/api/device-keys/" + device, "{}"));
    }

    private DeviceKey get(SignedIn caller) {
        return send(caller, HttpRequest.GET("/api/device-keys/" + device));
    }

    private DeviceKey send(SignedIn caller, MutableHttpRequest<?> request) {
        return client.toBlocking()
                .exchange(caller.send(request), Argument.of(DeviceKey.class), Argument.of(Problem.class))
                .getBody()
                .orElse(new DeviceKey(device, 0, ""));
    }

    private static HttpClientResponseException refused(Runnable request) {
        return catchThrowableOfType(HttpClientResponseException.class, request::run);
    }
}
