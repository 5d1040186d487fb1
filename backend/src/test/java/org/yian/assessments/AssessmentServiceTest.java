package org.yian.assessments;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yian.attachments.Attachments;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.residents.SelfCareTier;
import org.yian.support.MutableClock;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class AssessmentServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @Inject
    AssessmentService service;

    @Inject
    Attachments attachments;

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

    @BeforeEach
    void somebody() {
        clock.set(Instant.parse("2026-09-28T02:00:00Z"));
        home = homes.home().beds(1).insert();
        person = homes.addResidentIn(home, database.count("SELECT id FROM bed WHERE home_id = ?", home));
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theTierOfAPersonIsThatOfTheNewestAssessment() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        service.assess(county, person, null, assessment(county, TODAY, 2, "李明", "王芳"));
        List<AssessmentView> all =
                service.assess(county, person, null, assessment(county, TODAY.minusDays(30), 6, "李明", "王芳"));

        assertThat(all)
                .extracting(AssessmentView::tier)
                .containsExactly(SelfCareTier.PARTIALLY_DEPENDENT, SelfCareTier.DEPENDENT);
        assertThat(database.first(
                        "SELECT self_care_tier FROM resident WHERE id = ?", row -> row.text("self_care_tier"), person))
                .contains("PARTIALLY_DEPENDENT");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void theDatabaseComputesTheSameTier(int unable) {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        NewAssessment assessment = assessment(county, TODAY, unable, "李明", "王芳");

        assertThat(service.assess(county, person, null, assessment).get(0).tier())
                .isEqualTo(assessment.indicators().tier());
    }

    @Test
    void anAssessmentIsNeverChanged() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        service.assess(county, person, null, assessment(county, TODAY, 1, "李明", "王芳"));

        assertThatThrownBy(() ->
                        database.change("UPDATE self_care_assessment SET eating = TRUE WHERE resident_id = ?", person))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database.change("DELETE FROM self_care_assessment WHERE resident_id = ?", person))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void twoDifferentPersonsAssessAndSignAndNotInTheFuture() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        NewAssessment alone = new NewAssessment(
                TODAY.plusDays(1), Occasion.YEARLY, able(0), null, "李明", " 李明 ", null, null, null, null);

        assertThat(TestViolations.of(catchThrowableOfType(
                        ProblemException.class, () -> service.assess(county, person, null, alone))))
                .containsExactly(
                        "assessedOn assessments.in-future",
                        "secondAssessor assessments.two-assessors",
                        "firstSignatureId assessments.signature-needed",
                        "secondSignatureId assessments.signature-needed");
    }

    @Test
    void theAssessorsOfADispersedPersonSignToo() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        database.change("DELETE FROM resident_stay WHERE resident_id = ?", person);
        database.change(
                """
                UPDATE resident SET home_id = NULL, bed_id = NULL, support_mode = 'DISPERSED', township_code = ? WHERE id = ?
                """,
                TestHomes.LIANGJIADUN,
                person);
        NewAssessment unsigned =
                new NewAssessment(TODAY, Occasion.YEARLY, able(1), null, "李明", "王芳", null, null, null, null);
        NewAssessment signed = assessment(county.actor(), TODAY, 1, "李明", "王芳");

        assertThat(TestViolations.of(catchThrowableOfType(
                        ProblemException.class, () -> service.assess(county.actor(), person, null, unsigned))))
                .containsExactly(
                        "firstSignatureId assessments.signature-needed",
                        "secondSignatureId assessments.signature-needed");
        service.assess(county.actor(), person, null, signed);

        UUID signature = Objects.requireNonNull(signed.firstSignatureId());
        assertThat(attachments
                        .view(accounts.township(TestHomes.LIANGJIADUN).actor(), signature)
                        .townshipCode())
                .isEqualTo(TestHomes.LIANGJIADUN);
        Actor fire = accounts.fire(TestHomes.GANZHOU).actor();
        assertThat(catchThrowableOfType(ProblemException.class, () -> attachments.view(fire, signature))
                        .kind()
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aReportedChangeIsDueInTenWorkingDaysAndAnsweredByTheAssessment() {
        Actor director = accounts.director(home).actor();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        LocalDate dueOn = service.request(director, person, new NewRequest("摔伤后不能走路"));

        assertThat(dueOn).as("over the national holiday").isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> service.request(director, person, new NewRequest("再报一次")))
                        .kind())
                .isEqualTo(AssessmentProblem.ASSESSMENT_REQUESTED_ALREADY);
        assertThat(service.requests(county, PageQuery.of(0, 50, null)).items())
                .anySatisfy(request -> assertThat(request.residentId()).isEqualTo(person));

        service.assess(county, person, null, assessment(county, TODAY, 1, "李明", "王芳"));

        assertThat(service.requests(county, PageQuery.of(0, 50, null)).items())
                .noneSatisfy(request -> assertThat(request.residentId()).isEqualTo(person));
    }

    private NewAssessment assessment(Actor by, LocalDate on, int unable, String first, String second) {
        return new NewAssessment(
                on, Occasion.CHANGE, able(unable), 2, first, second, signature(by), signature(by), null, null);
    }

    private static Indicators able(int unable) {
        return new Indicators(unable < 1, unable < 2, unable < 3, unable < 4, unable < 5, unable < 6);
    }

    private UUID signature(Actor by) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, REPEAT('a', 64), 'image/png', 10, 'signature.png', ?, UTC_TIMESTAMP(6))
                """,
                id,
                by.accountId());
        return id;
    }
}
