package org.yian.residents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.platform.TimeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The rules of domain.md section 4. */
class AdmissionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final AdmissionRules rules =
            new AdmissionRules(Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), TimeFactory.ZONE));

    @Test
    void aDestitutePersonNeedsTheConfirmationOfTheCounty() {
        ResidentDetails bare = TestAdmissions.elderly("张福", null, null, null, null, null);

        assertThat(wrong(TestAdmissions.centralised(1, 2L, TestAdmissions.identityNumber(), bare)))
                .containsExactly(
                        "details.confirmationNumber residents.confirmation-needed",
                        "details.confirmedOn residents.confirmed-on-needed",
                        "details.category residents.category-needed");
    }

    @Test
    void aBoarderNeedsAnAgreementOnly() {
        assertThat(wrong(TestAdmissions.boarder(1, 2, null)))
                .containsExactly("details.agreementId residents.agreement-needed");
    }

    @Test
    void aPersonInAHomeNeedsABedAndADispersedOneHasNone() {
        assertThat(wrong(TestAdmissions.centralised(
                        1, null, TestAdmissions.identityNumber(), TestAdmissions.details("张福"))))
                .containsExactly("bedId residents.bed-needed");
        Admission inHome = new Admission(
                SupportMode.DISPERSED,
                1L,
                "620702100",
                null,
                TODAY,
                TestAdmissions.identityNumber(),
                TestAdmissions.CLEAN,
                TestAdmissions.details("张福"));
        assertThat(wrong(inHome)).containsExactly("homeId residents.no-home-for-dispersed");
    }

    @Test
    void anOldNumberOfFifteenDigitsIsRefusedWithItsReason() {
        assertThat(wrong(TestAdmissions.centralised(1, 2L, "620702450101123", TestAdmissions.details("张福"))))
                .containsExactly("identityNumber residents.identity-old");
        assertThat(wrong(TestAdmissions.centralised(1, 2L, "62070219450101123A", TestAdmissions.details("张福"))))
                .containsExactly("identityNumber residents.identity-wrong");
    }

    @ParameterizedTest
    @CsvSource({"1966-11-25,true", "1966-11-26,false"})
    void elderlyIsWhoIsSixtyOnTheDayOfTheConfirmation(LocalDate birth, boolean allowed) {
        ResidentDetails details = TestAdmissions.elderly("张福", DestituteCategory.ELDERLY, null, null, "甘特认1号", TODAY);

        assertThat(wrong(born(birth, details)).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2010-11-26,true", "2010-11-25,false"})
    void aMinorIsUnderSixteenOnTheDayOfTheConfirmation(LocalDate birth, boolean allowed) {
        ResidentDetails details = TestAdmissions.elderly("张小", DestituteCategory.MINOR, null, null, "甘特认1号", TODAY);

        assertThat(wrong(born(birth, details)).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "MENTAL,3,true",
        "MENTAL,4,false",
        "INTELLECTUAL,3,true",
        "PHYSICAL,2,true",
        "PHYSICAL,3,false",
        "VISUAL,1,true",
        "VISUAL,2,false",
        "HEARING,1,false"
    })
    void aDisabilityCountsFromTheGradesOfArticleFive(DisabilityKind kind, int grade, boolean allowed) {
        ResidentDetails details = TestAdmissions.elderly("张三", DestituteCategory.DISABLED, kind, grade, "甘特认1号", TODAY);

        assertThat(wrong(born(LocalDate.of(1990, 1, 1), details)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void noDayLiesInTheFutureAndTheConfirmationComesFirst() {
        ResidentDetails later =
                TestAdmissions.elderly("张福", DestituteCategory.ELDERLY, null, null, "甘特认1号", TODAY.plusDays(2));
        Admission admission = new Admission(
                SupportMode.CENTRALISED,
                1L,
                null,
                2L,
                TODAY.plusDays(1),
                TestAdmissions.identityNumber(),
                TestAdmissions.CLEAN,
                later);

        assertThat(wrong(admission))
                .containsExactly(
                        "admittedOn residents.date-in-future",
                        "details.confirmedOn residents.confirmed-after-admission");
    }

    private static Admission born(LocalDate birth, ResidentDetails details) {
        return new Admission(
                SupportMode.CENTRALISED,
                1L,
                null,
                2L,
                TODAY,
                IdentityNumber.of("620702", birth, 11).value(),
                TestAdmissions.CLEAN,
                details);
    }

    private List<String> wrong(Admission admission) {
        @Nullable ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> rules.check(admission));
        return refusal == null ? List.of() : TestViolations.of(refusal);
    }
}
