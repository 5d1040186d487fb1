package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;
import org.yian.support.TestUploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class MentalCareServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);

    @Inject
    MentalCareService service;

    @Inject
    MentalCare mentalCare;

    @Inject
    TestUploads uploads;

    @Inject
    Database database;

    private final SignedIn county;
    private final Actor office;
    private final long home;

    MentalCareServiceTest(TestHomes homes, TestAccounts accounts) {
        home = homes.home().insert();
        county = accounts.county(TestHomes.GANZHOU);
        office = county.actor();
    }

    @Test
    void aHomeWithoutARecordLacksTheLicence() {
        assertThat(service.view(office, home, null).gaps()).containsExactly(MentalCareGap.LICENCE);
    }

    @Test
    void theLicenceHoldsFromItsFirstToItsLastDay() {
        record(2, true);

        assertThat(mentalCare.on(home, FIRST.minusDays(1)).gaps()).containsExactly(MentalCareGap.LICENCE_PERIOD);
        assertThat(mentalCare.on(home, FIRST).gaps()).isEmpty();
        assertThat(mentalCare.on(home, LAST).gaps()).isEmpty();
        assertThat(mentalCare.on(home, LAST).recordId()).isNotNull();
        assertThat(mentalCare.on(home, LAST.plusDays(1)).gaps()).containsExactly(MentalCareGap.LICENCE_PERIOD);
        assertThat(mentalCare.on(home, LAST.plusDays(1)).recordId()).isNull();
    }

    @Test
    void staffAndAUnitOfTheirOwnAreNeededToo() {
        record(0, false);

        assertThat(mentalCare.on(home, FIRST).gaps())
                .containsExactlyInAnyOrder(MentalCareGap.FULL_TIME_STAFF, MentalCareGap.SEPARATE_UNIT);
    }

    @Test
    void theNewestRecordCountsAndTheOlderOnesStay() {
        record(0, false);
        record(1, true);

        assertThat(mentalCare.on(home, FIRST).gaps()).isEmpty();
        assertThat(service.view(office, home, FIRST).records())
                .extracting(MentalCareRecord::fullTimeStaff)
                .containsExactly(1, 0);
    }

    @Test
    void aWithdrawnRecordAllowsNothingAndIsWithdrawnOnce() {
        record(1, true);

        service.withdraw(office, home, new MentalCareWithdrawal("许可证被吊销"));

        assertThat(mentalCare.on(home, FIRST).gaps()).containsExactly(MentalCareGap.LICENCE);
        assertThat(refusal(() -> service.withdraw(office, home, new MentalCareWithdrawal("再撤一次"))))
                .isEqualTo(PlatformProblem.INVALID_REQUEST.name());
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE home_id = ? AND action IN "
                                + "('home.record-mental-care', 'home.withdraw-mental-care')",
                        home))
                .isEqualTo(2);
    }

    @Test
    void theSameRequestTwiceIsRecordedOnce() {
        UUID key = UUID.randomUUID();
        NewMentalCareRecord given = given(1, true);

        service.record(office, home, key, given);
        service.record(office, home, key, given);

        assertThat(service.view(office, home, null).records()).hasSize(1);
    }

    @Test
    void aLicenceThatEndsBeforeItBeginsIsRefused() {
        NewMentalCareRecord wrong =
                new NewMentalCareRecord("甘卫精〔2026〕1号", LAST, FIRST, 1, true, uploads.picture(county));

        assertThat(refusal(() -> service.record(office, home, null, wrong)))
                .isEqualTo(PlatformProblem.INVALID_REQUEST.name());
    }

    @Test
    void theDatabaseKeepsRecordsAsTheyWere() {
        record(1, true);

        assertThatThrownBy(() ->
                        database.change("UPDATE mental_care_record SET full_time_staff = 9 WHERE home_id = ?", home))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database.change("DELETE FROM mental_care_record WHERE home_id = ?", home))
                .isInstanceOf(DatabaseException.class);
    }

    private void record(int staff, boolean unit) {
        service.record(office, home, null, given(staff, unit));
    }

    private NewMentalCareRecord given(int staff, boolean unit) {
        return new NewMentalCareRecord("甘卫精〔2026〕1号", FIRST, LAST, staff, unit, uploads.picture(county));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }
}
