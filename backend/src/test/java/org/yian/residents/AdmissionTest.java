package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class AdmissionTest {

    @Inject
    Admissions admissions;

    @Inject
    ResidentService service;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Test
    void anAdmittedPersonLivesInTheBedAndCounts() {
        long home = homes.home().beds(2).insert();
        Actor director = accounts.director(home).actor();

        long id = admissions.admit(director, null, TestAdmissions.centralised(home, bed(home)));

        ResidentView person = service.view(director, id);
        assertThat(person.bed()).isEqualTo("101-1");
        assertThat(person.sex()).isNotNull();
        assertThat(person.identityNumber()).contains("***********");
        assertThat(database.count("SELECT residents FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(1);
        assertThat(service.history(director, id, PageQuery.of(0, 20, null)).items())
                .singleElement()
                .satisfies(event -> assertThat(event.action()).isEqualTo("resident.admit"));
    }

    @Test
    void theIdentityNumberIsKeptEncryptedAndShowingItIsRecorded() {
        long home = homes.home().beds(1).insert();
        Actor director = accounts.director(home).actor();
        String number = TestAdmissions.identityNumber();
        long id = admissions.admit(
                director, null, TestAdmissions.centralised(home, bed(home), number, TestAdmissions.details("张福")));

        assertThat(service.reveal(director, id).identityNumber()).isEqualTo(number);

        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE object_id = ? AND action = 'resident.reveal-identity-number'",
                        id))
                .isEqualTo(1);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE before_state LIKE ? OR after_state LIKE ? OR object_name LIKE ?",
                        "%" + number + "%",
                        "%" + number + "%",
                        "%" + number + "%"))
                .isZero();
    }

    @Test
    void aYesToAProhibitingQuestionStopsTheAdmissionAndIsKept() {
        long home = homes.home().beds(1).insert();
        Actor director = accounts.director(home).actor();
        Admission vagrant = new Admission(
                SupportMode.CENTRALISED,
                home,
                null,
                bed(home),
                TestAdmissions.CONFIRMED,
                TestAdmissions.identityNumber(),
                new Screening(false, false, true),
                TestAdmissions.details("流浪者"));

        assertThat(refusal(() -> admissions.admit(director, null, vagrant)))
                .isEqualTo(ResidentProblem.ADMISSION_PROHIBITED.name());
        assertThat(database.count("SELECT COUNT(*) FROM resident WHERE home_id = ?", home))
                .isZero();
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE home_id = ? AND action = 'resident.admission-refused'",
                        home))
                .isEqualTo(1);
    }

    @Test
    void aFullHomeRefusesAndATakenBedIsNotGivenAgain() {
        long home = homes.home().beds(2).insert();
        Actor director = accounts.director(home).actor();
        long first = bed(home);
        admissions.admit(director, null, TestAdmissions.centralised(home, first));

        assertThat(refusal(() -> admissions.admit(director, null, TestAdmissions.centralised(home, first))))
                .isEqualTo(ResidentProblem.BED_TAKEN.name());
        admissions.admit(director, null, TestAdmissions.centralised(home, bed(home)));
        assertThat(refusal(() -> admissions.admit(director, null, TestAdmissions.centralised(home, first))))
                .isEqualTo(ResidentProblem.HOME_FULL.name());
    }

    @Test
    void aBedOfAnotherHomeDoesNotExist() {
        long home = homes.home().beds(1).insert();
        long other = homes.home().beds(1).insert();

        assertThat(refusal(() -> admissions.admit(
                        accounts.director(home).actor(), null, TestAdmissions.centralised(home, bed(other)))))
                .isEqualTo("NOT_FOUND");
        assertThat(refusal(() -> admissions.admit(
                        accounts.director(home).actor(), null, TestAdmissions.centralised(other, bed(other)))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyIsSupportedInAHomeAndInTheVillageAtOnce() {
        long home = homes.home().beds(1).insert();
        String number = TestAdmissions.identityNumber();
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();
        admissions.admit(township, null, TestAdmissions.dispersed(TestHomes.LIANGJIADUN, number));

        Admission again = TestAdmissions.centralised(
                home, bed(home), number.toLowerCase(Locale.ROOT), TestAdmissions.details("张福"));

        assertThat(refusal(() -> admissions.admit(accounts.director(home).actor(), null, again)))
                .isEqualTo(ResidentProblem.ALREADY_SUPPORTED.name());
    }

    @Test
    void dispersedPersonsAreRegisteredInTheOwnTownshipOnly() {
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();

        assertThat(refusal(() -> admissions.admit(
                        township, null, TestAdmissions.dispersed(TestHomes.SHANGQIN, TestAdmissions.identityNumber()))))
                .isEqualTo("NOT_FOUND");
        long id = admissions.admit(
                township, null, TestAdmissions.dispersed(TestHomes.LIANGJIADUN, TestAdmissions.identityNumber()));
        assertThat(service.view(TestActors.county(TestHomes.GANZHOU), id).homeId())
                .isNull();
        assertThat(service.history(township, id, PageQuery.of(0, 20, null)).items())
                .hasSize(1);
    }

    @Test
    void theSameRequestTwiceAdmitsOnce() {
        long home = homes.home().beds(1).insert();
        Actor director = accounts.director(home).actor();
        UUID key = UUID.randomUUID();
        Admission admission = TestAdmissions.centralised(home, bed(home));

        assertThat(admissions.admit(director, key, admission)).isEqualTo(admissions.admit(director, key, admission));
    }

    @RepeatedTest(5)
    void ofTwoAdmissionsToTheLastBedAtTheSameInstantOneSucceeds() throws Exception {
        long home = homes.home().beds(1).insert();
        Actor director = accounts.director(home).actor();
        long bed = bed(home);

        List<String> results = together(
                () -> admissions.admit(director, null, TestAdmissions.centralised(home, bed)),
                () -> admissions.admit(director, null, TestAdmissions.centralised(home, bed)));

        assertThat(results).containsExactlyInAnyOrder("ADMITTED", ResidentProblem.HOME_FULL.name());
        assertThat(database.count("SELECT residents FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofTwoHomesThatAdmitOnePersonAtTheSameInstantOneSucceeds() throws Exception {
        long one = homes.home().beds(1).insert();
        long other = homes.home().beds(1).insert();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        String number = TestAdmissions.identityNumber();
        ResidentDetails details = TestAdmissions.details("张福");

        List<String> results = together(
                () -> admissions.admit(county, null, TestAdmissions.centralised(one, bed(one), number, details)),
                () -> admissions.admit(county, null, TestAdmissions.centralised(other, bed(other), number, details)));

        assertThat(results).containsExactlyInAnyOrder("ADMITTED", ResidentProblem.ALREADY_SUPPORTED.name());
    }

    private static List<String> together(Callable<Long> one, Callable<Long> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = threads.invokeAll(List.of(() -> result(one), () -> result(other)));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static String result(Callable<Long> admission) throws Exception {
        try {
            admission.call();
            return "ADMITTED";
        } catch (ProblemException refused) {
            return refused.kind().name();
        }
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    /** The first free bed. */
    private long bed(long home) {
        return database.count(
                """
                SELECT MIN(b.id) FROM bed b LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND r.id IS NULL
                """,
                home);
    }
}
