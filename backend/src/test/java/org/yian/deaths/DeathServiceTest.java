package org.yian.deaths;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class DeathServiceTest {

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
    private @Nullable Actor director;
    private @Nullable Actor county;

    @BeforeEach
    void somebodyInABed() {
        clock.set(NOW);
        home = homes.home().beds(1).insert();
        person = homes.addResidentIn(home, database.count("SELECT id FROM bed WHERE home_id = ?", home));
        director = accounts.director(home).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void aFiledDeathEndsTheSupportOnItsDayAndFreesTheBed() {
        DeathView death = file(NOW.minus(Duration.ofHours(20)));

        assertThat(death.state()).isEqualTo(DeathState.REPORTED);
        assertThat(death.lateDays()).isZero();
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident WHERE id = ? AND ended_on = '2026-11-24' AND end_reason = 'DEATH'"
                                + " AND bed_id IS NULL",
                        person))
                .isEqualTo(1);
        assertThat(database.count("SELECT residents FROM home_figures WHERE home_id = ?", home))
                .isZero();
    }

    @ParameterizedTest(name = "{0} seconds after the death: {1} days late")
    @CsvSource({"0,0", "86400,0", "86401,1", "172800,1", "172801,2", "2592000,29"})
    void whoFilesLaterThanADayIsLateByBegunDays(long seconds, int days) {
        assertThat(file(NOW.minusSeconds(seconds)).lateDays()).isEqualTo(days);
    }

    @Test
    void theCountyVerifiesAndThenNothingChangesAnyMore() {
        DeathView death = file(NOW.minusSeconds(60));

        DeathView verified = service.verify(actor(county), death.id(), new Requests.DeathVerification(death.version()));

        assertThat(verified.state()).isEqualTo(DeathState.VERIFIED);
        assertThat(verified.decidedBy()).isNotNull();
        assertThat(refusal(() -> service.edit(
                        actor(director),
                        death.id(),
                        new Requests.DeathChange(verified.version(), details(NOW.minusSeconds(60))))))
                .isEqualTo("DEATH_VERIFIED_ALREADY");
    }

    @Test
    void theCountyHasThreeWorkingDaysAndANewTermWhenItSentTheFilingBack() {
        DeathView death = file(NOW.minusSeconds(60));
        assertThat(death.verificationDueOn()).isEqualTo("2026-11-30");
        clock.set(NOW.plus(Duration.ofDays(5)));
        assertThat(service.view(actor(county), death.id()).verificationOverdue())
                .isFalse();
        assertThat(overdue()).isEmpty();
        clock.set(NOW.plus(Duration.ofDays(6)));
        assertThat(service.view(actor(county), death.id()).verificationOverdue())
                .isTrue();
        assertThat(overdue()).containsExactly(death.id());

        DeathView returned =
                service.sendBack(actor(county), death.id(), new Requests.DeathReturn(death.version(), "证明上的日期不同"));
        assertThat(returned.verificationDueOn()).isNull();
        assertThat(overdue()).isEmpty();
        DeathView again = service.edit(
                actor(director),
                death.id(),
                new Requests.DeathChange(returned.version(), details(NOW.minusSeconds(60))));
        assertThat(again.verificationDueOn()).isEqualTo("2026-12-04");
        assertThat(service.edit(
                                actor(director),
                                death.id(),
                                new Requests.DeathChange(again.version(), details(NOW.minusSeconds(30))))
                        .verificationDueOn())
                .as("a correction alone gives no new term")
                .isEqualTo("2026-12-04");
    }

    private List<Long> overdue() {
        DeathFilter filter = new DeathFilter(null, home, null, null, null, null, true, null, null);
        return service.list(actor(county), filter, PageQuery.of(0, 20, null)).items().stream()
                .map(DeathView::id)
                .toList();
    }

    @Test
    void aReturnedFilingIsCorrectedWithTheDayOfTheEndAndFiledAgain() {
        DeathView death = file(NOW.minusSeconds(60));
        DeathView returned =
                service.sendBack(actor(county), death.id(), new Requests.DeathReturn(death.version(), "证明上的日期不同"));
        assertThat(refusal(() ->
                        service.verify(actor(county), death.id(), new Requests.DeathVerification(returned.version()))))
                .isEqualTo("DEATH_WAITS_FOR_HOME");

        DeathView corrected = service.edit(
                actor(director),
                death.id(),
                new Requests.DeathChange(returned.version(), details(NOW.minus(Duration.ofDays(2)))));

        assertThat(corrected.state()).isEqualTo(DeathState.REPORTED);
        assertThat(corrected.reportedAt()).isEqualTo(death.reportedAt());
        assertThat(corrected.lateDays()).isEqualTo(1);
        assertThat(database.count("SELECT COUNT(*) FROM resident WHERE id = ? AND ended_on = '2026-11-23'", person))
                .isEqualTo(1);
    }

    @Test
    void theTownshipNotesTheFuneral() {
        DeathView death = file(NOW.minusSeconds(60));
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();

        DeathView noted = service.note(township, death.id(), new Requests.TownshipReport(death.version(), "已安葬，情况属实"));

        assertThat(noted.townshipNote()).isEqualTo("已安葬，情况属实");
        assertThat(noted.townshipNotedBy()).isNotNull();
    }

    @Test
    void nobodyDiesInTheFutureOrBeforeTheAdmissionOrIsBuriedBefore() {
        assertThat(violations(details(NOW.plusSeconds(1)))).containsExactly("details.diedAt deaths.in-future");
        assertThat(violations(details(Instant.parse("2019-12-31T15:59:59Z"))))
                .containsExactly("details.diedAt deaths.before-admission");
        DeathDetails early =
                new DeathDetails(NOW, "院内", "年老", null, null, "侄子", Funeral.BURIAL, LocalDate.of(2026, 11, 24), null);
        assertThat(violations(early)).containsExactly("details.funeralOn deaths.funeral-before-death");
    }

    @Test
    void aDeathIsFiledOnce() {
        UUID key = UUID.randomUUID();
        Requests.DeathFiling filing = new Requests.DeathFiling(person, details(NOW.minusSeconds(60)));

        DeathView first = service.file(actor(director), key, filing);

        assertThat(service.file(actor(director), key, filing).id()).isEqualTo(first.id());
        assertThat(refusal(() -> service.file(actor(director), null, filing))).isEqualTo("DEATH_FILED_ALREADY");
    }

    @Test
    void theListKeepsToStateLatenessDaysAndScope() {
        DeathView late = file(NOW.minus(Duration.ofDays(3)));
        Actor elsewhere = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(list(actor(director), filter(DeathState.REPORTED, true, null, null)))
                .extracting(DeathView::id)
                .containsExactly(late.id());
        assertThat(list(actor(director), filter(DeathState.VERIFIED, null, null, null)))
                .isEmpty();
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(list(actor(director), filter(null, null, day, day))).hasSize(1);
        assertThat(list(actor(director), filter(null, null, day.plusDays(1), null)))
                .isEmpty();
        assertThat(list(elsewhere, filter(null, null, null, null)))
                .extracting(DeathView::id)
                .doesNotContain(late.id());
    }

    private List<DeathView> list(Actor actor, DeathFilter filter) {
        return service.list(actor, filter, PageQuery.of(0, 200, null)).items();
    }

    private static DeathFilter filter(
            @Nullable DeathState state, @Nullable Boolean late, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DeathFilter(null, null, null, null, state, late, null, from, to);
    }

    private DeathView file(Instant diedAt) {
        return service.file(actor(director), null, new Requests.DeathFiling(person, details(diedAt)));
    }

    private static DeathDetails details(Instant diedAt) {
        return new DeathDetails(diedAt, "院内", "年老多病", "甘死证123", null, "侄子张明", null, null, "衣物两件，已交侄子");
    }

    private List<String> violations(DeathDetails details) {
        return TestViolations.of(catchThrowableOfType(
                ProblemException.class,
                () -> service.file(actor(director), null, new Requests.DeathFiling(person, details))));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    private static Actor actor(@Nullable Actor actor) {
        return java.util.Objects.requireNonNull(actor);
    }
}
