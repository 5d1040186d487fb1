package org.yian.training;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.TestViolations;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class TrainingServiceTest {

    private static final TrainingDetails FIRE =
            new TrainingDetails("消防安全", LocalDate.of(2026, 3, 5), new BigDecimal("8.0"), "县民政局");

    @Inject
    TrainingService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Test
    void theCountyRecordsWhoCameAndTheHomeSeesItsOwnPeople() {
        long home = homes.home().managers(1).insert();
        long neighbour = homes.home().managers(1).insert();
        Actor county = office(Role.COUNTY, TestHomes.GANZHOU);
        TrainingView training = service.add(county, null, FIRE);

        TrainingView attended = service.attend(
                county,
                training.training().id(),
                new Attendance(0, List.of(attendee(home, true), attendee(neighbour, false))));

        assertThat(attended.participants()).hasSize(2);
        assertThat(service.view(TestActors.director(home), training.training().id())
                        .participants())
                .singleElement()
                .satisfies(one -> assertThat(one.passed()).isTrue());
        assertThat(service.of(TestActors.director(home), staffOf(home)))
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo(TrainingLevel.COUNTY));
        assertThat(row(county, training).attended()).isEqualTo(2);
        assertThat(row(county, training).passed()).isEqualTo(1);
        assertThat(row(TestActors.director(neighbour), training).attended()).isEqualTo(1);
    }

    @Test
    void nobodyFromElsewhereAndNobodyTwice() {
        long home = homes.home().managers(1).insert();
        long elsewhere = homes.home()
                .in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null)
                .managers(1)
                .insert();
        Actor county = office(Role.COUNTY, TestHomes.GANZHOU);
        long id = service.add(county, null, FIRE).training().id();

        assertThat(TestViolations.of(
                        () -> service.attend(county, id, new Attendance(0, List.of(attendee(elsewhere, true))))))
                .containsExactly("attendees training.unknown-attendee");
        assertThat(TestViolations.of(() -> service.attend(
                        county, id, new Attendance(0, List.of(attendee(home, true), attendee(home, false))))))
                .containsExactly("attendees training.unknown-attendee");
    }

    @Test
    void trainingsOfTheCityReachItsCountiesAndOnlyItsOfficeChangesThem() {
        Actor city = office(Role.CITY, TestHomes.ZHANGYE);
        long id = service.add(city, null, FIRE).training().id();

        assertThat(service.view(TestActors.county(TestHomes.GANZHOU), id)
                        .training()
                        .own())
                .isFalse();
        assertThat(service.view(TestActors.province(), id).training().level()).isEqualTo(TrainingLevel.CITY);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.edit(
                                        TestActors.county(TestHomes.GANZHOU), id, new TrainingChange(0, FIRE)))
                        .kind())
                .isEqualTo(TrainingProblem.TRAINING_OF_ANOTHER_OFFICE);
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> service.view(TestActors.county(TestHomes.CHENGGUAN), id)))
                .isNotNull();
    }

    @Test
    void aTrainingIsRecordedAfterItWasHeld() {
        TrainingDetails ahead = new TrainingDetails("护理", LocalDate.of(2099, 1, 1), BigDecimal.ONE, null);

        assertThat(TestViolations.of(() -> service.add(office(Role.COUNTY, TestHomes.GANZHOU), null, ahead)))
                .containsExactly("heldOn training.in-future");
    }

    private TrainingRow row(Actor actor, TrainingView training) {
        return service.list(actor, new PageQuery(0, 50, null)).items().stream()
                .filter(row -> row.id() == training.training().id())
                .findFirst()
                .orElseThrow();
    }

    private Attendance.Attendee attendee(long home, boolean passed) {
        return new Attendance.Attendee(staffOf(home), passed);
    }

    private long staffOf(long home) {
        return database.count("SELECT MAX(id) FROM staff WHERE home_id = ?", home);
    }

    private Actor office(Role role, String region) {
        return accounts.signedIn(accounts.insert(role, region, null, null)).actor();
    }
}
