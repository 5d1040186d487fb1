package org.yian.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Page;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("unchecked") // a generic type has no class of its own
class AuditEventsTest {

    private static final Argument<Page<AuditEventRow>> EVENTS =
            Argument.of((Class<Page<AuditEventRow>>) (Class<?>) Page.class, AuditEventRow.class);

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    AuditLog log;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    private long ganzhou;
    private long shandan;

    @BeforeEach
    void anEventInEachOfTwoCounties() {
        ganzhou = homes.home().insert();
        shandan = homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).insert();
        edit(accounts.county(TestHomes.GANZHOU), ganzhou);
        edit(accounts.county(TestHomes.SHANDAN), shandan);
    }

    @Test
    void auditorsSeeTheEventsOfTheirRegion() {
        assertThat(list(accounts.auditor(TestHomes.GANZHOU), "objectType=home"))
                .isNotEmpty()
                .noneMatch(event -> event.objectId().equals(Long.toString(shandan)));
        assertThat(list(accounts.auditor(TestHomes.ZHANGYE), "objectId=" + shandan))
                .hasSize(1);
        assertThat(list(accounts.auditor(TestHomes.LANZHOU), "objectType=home")).isEmpty();
        assertThat(list(accounts.province(), "homeId=" + ganzhou)).hasSize(1);
    }

    @Test
    void eventsAreFoundByWhoWhatAndWhen() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        edit(county, ganzhou);
        String mine = "who=" + county.username();

        assertThat(list(accounts.province(), mine)).hasSize(1);
        assertThat(list(accounts.province(), mine + "&action=home.")).hasSize(1);
        assertThat(list(accounts.province(), mine + "&action=home.edit")).hasSize(1);
        assertThat(list(accounts.province(), mine + "&action=home.close")).isEmpty();
        assertThat(list(accounts.province(), mine + "&to=2020-01-01")).isEmpty();
        assertThat(list(accounts.province(), mine + "&from=2020-01-01")).hasSize(1);
    }

    @Test
    void anEventShowsTheStatesBeforeAndAfter() {
        AuditEventView view = view(accounts.auditor(TestHomes.GANZHOU), newest(ganzhou));

        assertThat(view.before()).isEqualTo("{\"name\":\"敬老院\",\"beds\":20}");
        assertThat(view.after()).isEqualTo("{\"name\":\"敬老院\",\"beds\":30}");
        assertThat(view.event().homeName()).isNotBlank();
    }

    @Test
    void theAdministratorSeesAllEventsWithoutTheirStates() {
        AuditEventView view = view(accounts.admin(), newest(shandan));

        assertThat(view.before()).isNull();
        assertThat(view.after()).isNull();
    }

    @Test
    void anEventOutsideTheScopeDoesNotExist() {
        long id = newest(shandan);
        SignedIn auditor = accounts.auditor(TestHomes.GANZHOU);

        HttpClientResponseException refusal = assertThrows(HttpClientResponseException.class, () -> view(auditor, id));

        assertThat(refusal.code()).isEqualTo(404);
    }

    @Test
    void theChainCanBeVerifiedByAuditors() {
        Verification result = client.toBlocking()
                .retrieve(
                        accounts.auditor(TestHomes.ZHANGYE).send(HttpRequest.GET("/api/audit-events/verification")),
                        Verification.class);

        assertThat(result.intact()).isTrue();
        assertThat(result.sealed()).isPositive();
    }

    private void edit(SignedIn who, long homeId) {
        log.record(
                who.actor(),
                AuditEntry.of("home.edit", "home", homeId, "敬老院")
                        .atHome(homeId)
                        .changed(new TestState("敬老院", 20), new TestState("敬老院", 30)));
    }

    private long newest(long homeId) {
        return list(accounts.province(), "homeId=" + homeId).get(0).id();
    }

    private List<AuditEventRow> list(SignedIn who, String query) {
        Page<AuditEventRow> page =
                client.toBlocking().retrieve(who.send(HttpRequest.GET("/api/audit-events?" + query)), EVENTS);
        return page.items();
    }

    private AuditEventView view(SignedIn who, long id) {
        return client.toBlocking().retrieve(who.send(HttpRequest.GET("/api/audit-events/" + id)), AuditEventView.class);
    }
}
