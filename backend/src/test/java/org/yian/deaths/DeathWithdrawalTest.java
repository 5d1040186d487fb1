package org.yian.deaths;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class DeathWithdrawalTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @Inject
    DeathService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private long person;
    private List<Long> beds = List.of();
    private @Nullable Actor director;

    @BeforeEach
    void somebodyInABed() {
        clock.set(NOW);
        home = homes.home().beds(2).insert();
        beds = database.list("SELECT id FROM bed WHERE home_id = ? ORDER BY id", row -> row.number("id"), home);
        person = homes.addResidentIn(home, beds.get(0));
        director = accounts.director(home).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whoWasTakenForDeadIsBackInTheSameBedAndTheFilingStays() {
        DeathView death = file();

        DeathView withdrawn = withdraw(death, null);

        assertThat(withdrawn.state()).isEqualTo(DeathState.WITHDRAWN);
        assertThat(withdrawn.withdrawalReason()).isEqualTo("登记错人");
        assertThat(bed()).isEqualTo(beds.get(0));
        assertThat(database.count("SELECT residents FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(1);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident_stay WHERE resident_id = ? AND ended_on IS NULL", person))
                .isEqualTo(1);
        assertThat(refusal(() -> withdraw(withdrawn, null))).isEqualTo("DEATH_WITHDRAWN_ALREADY");
    }

    @Test
    void aLaterDeathIsFiledAgain() {
        withdraw(file(), null);

        assertThat(file().state()).isEqualTo(DeathState.REPORTED);
    }

    @Test
    void withoutTheBedOfBeforeThePersonHasNoneUntilOneIsChosen() {
        DeathView death = file();
        homes.addResidentIn(home, beds.get(0));

        withdraw(death, null);

        assertThat(bed()).isZero();
    }

    @Test
    void aBedMayBeChosenButNotATakenOne() {
        DeathView death = file();
        homes.addResidentIn(home, beds.get(0));

        assertThat(refusal(() -> withdraw(death, beds.get(0)))).isEqualTo("BED_TAKEN");
        withdraw(death, beds.get(1));

        assertThat(bed()).isEqualTo(beds.get(1));
    }

    @Test
    void aVerifiedDeathIsNotWithdrawn() {
        DeathView death = file();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        DeathView verified = service.verify(county, death.id(), new Requests.DeathVerification(death.version()));

        assertThat(refusal(() -> withdraw(verified, null))).isEqualTo("DEATH_VERIFIED_ALREADY");
    }

    @Test
    void whoIsSupportedElsewhereByNowIsNotTakenBack() {
        DeathView death = file();
        long other = homes.home().insert();
        homes.addResidents(other, 1);
        database.change(
                """
                UPDATE resident n JOIN resident d ON d.id = ? SET n.identity_number_hash = d.identity_number_hash
                WHERE n.home_id = ?
                """,
                person,
                other);

        assertThat(refusal(() -> withdraw(death, null))).isEqualTo("ALREADY_SUPPORTED");
    }

    @Test
    void anOpenLeaveEndsWithTheDeathFollowsItsCorrectionAndIsOpenAgainAfterTheWithdrawal() {
        database.insert(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, reason, fetched_by, created_by,
                    created_at)
                VALUES (?, ?, '2026-11-20', '2026-11-28', '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                person,
                home,
                is(director).accountId());

        DeathView death = file();
        assertThat(leave()).isEqualTo("2026-11-25 DEATH");
        DeathView corrected = service.edit(
                is(director),
                death.id(),
                new Requests.DeathChange(death.version(), details(Instant.parse("2026-11-23T02:00:00Z"))));
        assertThat(leave()).isEqualTo("2026-11-23 DEATH");
        withdraw(corrected, null);

        assertThat(leave()).isEqualTo("null null");
    }

    private String leave() {
        return database.first(
                        "SELECT back_on, ended_by FROM resident_leave WHERE resident_id = ?",
                        row -> row.dateOrNull("back_on") + " " + row.textOrNull("ended_by"),
                        person)
                .orElseThrow();
    }

    private long bed() {
        return database.count("SELECT COALESCE(bed_id, 0) FROM resident WHERE id = ? AND ended_on IS NULL", person);
    }

    private DeathView file() {
        return service.file(is(director), null, new Requests.DeathFiling(person, details(NOW.minusSeconds(60))));
    }

    private DeathView withdraw(DeathView death, @Nullable Long bedId) {
        return service.withdraw(is(director), death.id(), new Requests.DeathWithdrawal(death.version(), "登记错人", bedId));
    }

    private static DeathDetails details(Instant diedAt) {
        return new DeathDetails(diedAt, "院内", "年老多病", null, null, "侄子张明", null, null, null);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    private static Actor is(@Nullable Actor actor) {
        return Objects.requireNonNull(actor);
    }
}
