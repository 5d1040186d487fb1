package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;
import org.yian.support.TestUploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Persons with a severe mental illness live in homes that may care for them, and nowhere else (国办函〔2025〕75号). */
@MicronautTest(transactional = false)
class MentalCareAdmissionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Inject
    Admissions admissions;

    @Inject
    ResidentService service;

    @Inject
    Residents residents;

    @Inject
    MentalCarePersons persons;

    @Inject
    Homes homes;

    @Inject
    TestUploads uploads;

    @Inject
    Database database;

    private final TestHomes testHomes;
    private final TestAccounts accounts;
    private final SignedIn county;
    private final long home;
    private final Actor director;

    MentalCareAdmissionTest(TestHomes testHomes, TestAccounts accounts) {
        this.testHomes = testHomes;
        this.accounts = accounts;
        county = accounts.county(TestHomes.GANZHOU);
        home = testHomes.home().beds(2).insert();
        director = accounts.director(home).actor();
    }

    @Test
    void aHomeWithoutALicenceIsRefusedAndToldWhatIsMissing() {
        ProblemException refusal = refused(home);

        assertThat(refusal.kind()).isEqualTo(ResidentProblem.ADMISSION_PROHIBITED);
        assertThat(refusal.arguments()[0].toString()).contains("国办函〔2025〕75号", "本院缺少：医疗机构执业许可。");
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE home_id = ? AND action = 'resident.admission-refused'",
                        home))
                .isEqualTo(1);
    }

    @Test
    void eachMissingPartIsNamed() {
        record(home, DAY.minusYears(2), DAY.minusDays(1), 0, false);

        assertThat(refused(home).arguments()[0].toString()).contains("在有效期内的医疗机构执业许可、专职精神卫生人员、独立的居住区");
    }

    @Test
    void aHomeThatHasAllOfItAdmitsAndTheRecordThatAllowedItIsKept() {
        long allowing = record(home, DAY, DAY, 1, true);

        long id = admissions.admit(director, null, ill(home));

        assertThat(service.view(director, id).severeMentalIllness()).isTrue();
        assertThat(service.view(accounts.accountant(home).actor(), id).severeMentalIllness())
                .as("an illness is nothing for the accountant")
                .isNull();
        assertThat(database.count("SELECT record_id FROM mental_care_resident WHERE resident_id = ?", id))
                .isEqualTo(allowing);
        assertThat(service.history(director, id, PageQuery.of(0, 20, null)).items())
                .extracting(change -> change.action())
                .contains("resident.admit-mental-care");
    }

    @Test
    void whoIsWellIsNotMarked() {
        long id = admissions.admit(director, null, TestAdmissions.centralised(home, bed(home)));

        assertThat(service.view(director, id).severeMentalIllness()).isFalse();
    }

    @Test
    void atHomeInTheVillageNeitherIllnessForbidsTheSupport() {
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();
        Admission dispersed = with(
                TestAdmissions.dispersed(TestHomes.LIANGJIADUN, TestAdmissions.identityNumber()),
                new Screening(true, true, false));

        assertThat(admissions.admit(township, null, dispersed)).isPositive();
    }

    @Test
    void aTransferNeedsAHomeThatMayCareToo() {
        record(home, DAY, LocalDate.of(2099, 12, 31), 1, true);
        long id = admissions.admit(director, null, ill(home));
        long other = testHomes.home().beds(1).insert();
        HomeSummary to = homes.get(county.actor(), other);

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> residents.requireTransferable(director, id, to, LocalDate.of(2026, 1, 5)))
                        .kind())
                .isEqualTo(ResidentProblem.MENTAL_CARE_MISSING);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> residents.transfer(
                                        director,
                                        new Residents.Transfer(id, home, other, bed(other), LocalDate.of(2026, 1, 5))))
                        .kind())
                .isEqualTo(ResidentProblem.MENTAL_CARE_MISSING);

        record(other, DAY, LocalDate.of(2099, 12, 31), 1, true);
        residents.transfer(director, new Residents.Transfer(id, home, other, bed(other), LocalDate.of(2026, 1, 5)));
        assertThat(residents.get(county.actor(), id).homeId()).isEqualTo(other);
    }

    @Test
    void theCountyIsToldWhenTheLicenceOfAHomeWithSuchPersonsHasLapsed() {
        record(home, DAY, LocalDate.of(2099, 12, 31), 1, true);
        long id = admissions.admit(director, null, ill(home));
        assertThat(lapsed()).isNull();

        record(home, DAY, DAY, 1, true);
        assertThat(lapsed()).isEqualTo(1);

        residents.end(county.actor(), id, LocalDate.of(2026, 1, 5), EndReason.SUPPORTED_BY_FAMILY);
        assertThat(lapsed()).as("nobody of them lives there any more").isNull();
    }

    private @Nullable Long lapsed() {
        return persons.lapsed(director, PageQuery.of(0, 20, null)).items().stream()
                .filter(one -> one.homeId() == home)
                .map(MentalCarePersons.LapsedHome::persons)
                .findFirst()
                .orElse(null);
    }

    private ProblemException refused(long homeId) {
        return catchThrowableOfType(ProblemException.class, () -> admissions.admit(director, null, ill(homeId)));
    }

    private Admission ill(long homeId) {
        return with(TestAdmissions.centralised(homeId, bed(homeId)), new Screening(true, false, false));
    }

    private static Admission with(Admission admission, Screening screening) {
        return new Admission(
                admission.supportMode(),
                admission.homeId(),
                admission.townshipCode(),
                admission.bedId(),
                admission.admittedOn(),
                admission.identityNumber(),
                screening,
                admission.details());
    }

    private long record(long homeId, LocalDate from, LocalDate until, int staff, boolean unit) {
        return database.insert(
                """
                INSERT INTO mental_care_record (home_id, licence_number, valid_from, valid_until, full_time_staff,
                    separate_unit, attachment_id, recorded_by, recorded_at)
                VALUES (?, '甘卫精〔2024〕1号', ?, ?, ?, ?, ?, ?, NOW(6))
                """,
                homeId,
                from,
                until,
                staff,
                unit,
                uploads.picture(county),
                county.accountId());
    }

    /** The first free bed. */
    private long bed(long homeId) {
        return database.count(
                """
                SELECT MIN(b.id) FROM bed b LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND r.id IS NULL
                """,
                homeId);
    }
}
