package org.yian.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Role;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditChainTest {

    /** A state of an object of this test. */
    @Serdeable
    record Plan(String name) {}

    @Inject
    AuditLog log;

    @Inject
    AuditVerification verification;

    @Inject
    Database database;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    @Client("/")
    HttpClient client;

    @Test
    void eventsOfManyWritersAtOnceAreAllSealed() {
        IntStream.range(0, 400).parallel().forEach(number -> record("plan.edit", number, 0));

        Verification result = verification.verify();

        assertThat(result.intact()).isTrue();
        assertThat(result.sealed()).isEqualTo(result.events()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aChangedEventIsFoundAndNamed() {
        record("plan.edit", 1, 0);
        record("plan.edit", 2, 0);
        verification.verify();
        long tampered = database.count("SELECT MAX(id) - 1 FROM audit_event");
        String trigger =
                "CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only'";

        database.change("DROP TRIGGER audit_event_no_update");
        database.change("UPDATE audit_event SET action = CONCAT('x', action) WHERE id = ?", tampered);
        Verification broken = verification.verify();
        database.change("UPDATE audit_event SET action = SUBSTRING(action, 2) WHERE id = ?", tampered);
        database.change(trigger);

        assertThat(broken.intact()).isFalse();
        assertThat(Objects.requireNonNull(broken.firstBroken()).eventId()).isEqualTo(tampered);
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveEvents() {
        record("plan.edit", 3, 0);
        verification.verify();

        for (String forbidden : List.of(
                "UPDATE audit_event SET action = 'nothing'",
                "DELETE FROM audit_event",
                "UPDATE audit_seal SET position = position + 1",
                "DELETE FROM audit_seal")) {
            assertThatThrownBy(() -> database.change(forbidden))
                    .as(forbidden)
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anAuditorFindsTheEventsOfTheRegionByWhoWhatWhichAndWhen() {
        long home = homes.home().insert();
        long elsewhere =
                homes.home().in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null).insert();
        record("plan.edit", 71, home);
        record("plan.edit", 72, elsewhere);
        SignedIn auditor = accounts.auditor(TestHomes.GANZHOU);

        assertThat(list(auditor, "?objectType=plan&homeId=" + home)).contains("\"objectId\":\"71\"", "\"total\":1");
        assertThat(list(auditor, "?objectType=plan&homeId=" + elsewhere)).contains("\"total\":0");
        assertThat(list(auditor, "?who=test&action=plan.&objectId=71")).contains("\"total\":1");
        assertThat(list(auditor, "?action=plan.edit&to=2020-01-01")).contains("\"total\":0");
        assertThat(list(accounts.province(), "?objectType=plan&homeId=" + elsewhere))
                .contains("\"total\":1");
    }

    @Test
    void theAdministratorSeesNoStatesAndNamesOfWhatIsNoAccount() {
        record("plan.edit", 81, 0);
        long id = database.count("SELECT MAX(id) FROM audit_event");

        assertThat(list(accounts.admin(), "/" + id)).doesNotContain("养老", "Plan 81");
        assertThat(list(accounts.province(), "/" + id)).contains("养老", "Plan 81");
    }

    private String list(SignedIn reader, String query) {
        return client.toBlocking().retrieve(reader.send(HttpRequest.GET("/api/audit-events" + query)));
    }

    private void record(String action, int object, long homeId) {
        AuditEntry entry =
                AuditEntry.of(action, "plan", object, "Plan " + object).changed(new Plan("养老"), new Plan("养老院"));
        log.record(
                TestActors.of(Role.COUNTY, TestActors.county(TestHomes.GANZHOU).scope()),
                homeId == 0 ? entry : entry.atHome(homeId));
    }
}
