package org.yian.staff;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.residents.IdentityNumber;
import org.yian.residents.Sex;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class StaffServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Inject
    StaffService service;

    @Inject
    CertificateService certificates;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private @Nullable Actor someone;

    @BeforeEach
    void aHome() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().residents(11).insert();
        someone = accounts.director(home).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whoBeginsToWorkCountsAsManagerAndWhoLeavesDoesNot() {
        StaffView cook = enter(21, Post.CATERING, null, Employment.HIRED);

        assertThat(figure("managers")).isEqualTo(1);
        assertThat(figure("care_workers")).isZero();
        assertThat(cook.sex()).isEqualTo(Sex.MALE);
        assertThat(cook.identityNumber()).startsWith("620*").doesNotContain("19700101");

        StaffView gone = service.leave(director(), cook.id(), new Departure(cook.version(), TODAY, "合同到期"));

        assertThat(gone.endedOn()).isEqualTo(TODAY);
        assertThat(figure("managers")).isZero();
        assertThat(list(CertificateFilter.EXPIRED, null)).isEmpty();
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.edit(
                                        director(), cook.id(), new StaffChange(gone.version(), gone.details())))
                        .kind())
                .isEqualTo(StaffProblem.STAFF_LEFT_ALREADY);
    }

    @Test
    void volunteersDoNotCountAndNeedNoNumber() {
        NewStaff volunteer = new NewStaff(
                home, null, Sex.FEMALE, new StaffDetails("志愿者", null, Post.OTHER, null, Employment.VOLUNTEER, TODAY));

        StaffView entered = service.enter(director(), null, volunteer);

        assertThat(entered.identityNumber()).isNull();
        assertThat(figure("managers")).isZero();
        assertThat(TestViolations.of(() -> service.enter(
                        director(),
                        null,
                        new NewStaff(
                                home,
                                " ",
                                null,
                                new StaffDetails("雇员", null, Post.OTHER, null, Employment.HIRED, TODAY)))))
                .containsExactly("identityNumber staff.identity-needed");
    }

    @Test
    void nobodyKeepsTheAccountsAndTheCash() {
        assertThat(TestViolations.of(() -> enter(22, Post.ACCOUNTANT, Post.CASHIER, Employment.HIRED)))
                .containsExactly("details.secondPost staff.accounts-apart-from-cash");
        StaffView cashier = enter(22, Post.CASHIER, Post.CATERING, Employment.HIRED);
        assertThat(cashier.details().secondPost()).isEqualTo(Post.CATERING);
        assertThat(TestViolations.of(() -> service.edit(
                        director(),
                        cashier.id(),
                        new StaffChange(
                                cashier.version(),
                                new StaffDetails("王一", null, Post.CASHIER, Post.ACCOUNTANT, Employment.HIRED, TODAY)))))
                .containsExactly("details.secondPost staff.accounts-apart-from-cash");
        assertThatThrownBy(
                        () -> database.change("UPDATE staff SET second_post = 'ACCOUNTANT' WHERE id = ?", cashier.id()))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void theSamePersonIsOnTheListOnceSoAlsoNotAsAccountantAndAsCashier() {
        enter(23, Post.ACCOUNTANT, null, Employment.HIRED);

        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> enter(23, Post.CASHIER, null, Employment.TOWNSHIP_STAFF))
                        .kind())
                .isEqualTo(StaffProblem.STAFF_ENTERED_ALREADY);
    }

    @Test
    void theSameEntrySentTwiceIsOnePerson() {
        UUID key = UUID.randomUUID();
        NewStaff nurse = newStaff(24, Post.NURSING, null, Employment.HIRED);

        StaffView first = service.enter(director(), key, nurse);
        StaffView second = service.enter(director(), key, nurse);

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void remindersBeginSixtyAndThirtyDaysBeforeTheLastDay() {
        long nurse = enter(25, Post.NURSING, null, Employment.HIRED).id();

        assertThat(standing(nurse, TODAY.plusDays(61))).isEqualTo(CertificateStanding.VALID);
        assertThat(standing(nurse, TODAY.plusDays(60))).isEqualTo(CertificateStanding.EXPIRING);
        assertThat(standing(nurse, TODAY.plusDays(31))).isEqualTo(CertificateStanding.EXPIRING);
        assertThat(standing(nurse, TODAY.plusDays(30))).isEqualTo(CertificateStanding.EXPIRING_SOON);
        assertThat(standing(nurse, TODAY)).isEqualTo(CertificateStanding.EXPIRING_SOON);
        assertThat(standing(nurse, TODAY.minusDays(1))).isEqualTo(CertificateStanding.EXPIRED);
    }

    @Test
    void aCareWorkerIsProfessionalOnTheLastDayOfTheCertificateAndNotOnTheNext() {
        long nurse = enter(26, Post.NURSING, null, Employment.HIRED).id();
        certificates.add(director(), nurse, certificate(CertificateKind.CARE_WORKER, TODAY));

        assertThat(service.view(director(), nurse).professional()).isTrue();
        assertThat(figure("professional_care_workers")).isEqualTo(1);
        assertThat(list(CertificateFilter.PROFESSIONAL, null)).hasSize(1);

        clock.set(Instant.parse("2026-11-26T02:00:00Z"));

        assertThat(service.view(director(), nurse).professional()).isFalse();
        assertThat(list(CertificateFilter.PROFESSIONAL, null)).isEmpty();
        assertThat(list(CertificateFilter.EXPIRED, null)).hasSize(1);
    }

    @Test
    void aNewerCertificateTakesTheReminderAway() {
        long nurse = enter(27, Post.NURSING, null, Employment.HIRED).id();
        certificates.add(director(), nurse, certificate(CertificateKind.HEALTH, TODAY.plusDays(10)));
        assertThat(list(CertificateFilter.EXPIRING, null)).hasSize(1);

        certificates.add(director(), nurse, certificate(CertificateKind.HEALTH, TODAY.plusDays(365)));

        assertThat(list(CertificateFilter.EXPIRING, null)).isEmpty();
        assertThat(service.view(director(), nurse).certificates())
                .extracting(CertificateView::standing)
                .containsExactly(CertificateStanding.VALID, CertificateStanding.REPLACED);
    }

    @Test
    void aCertificateEnteredByMistakeIsTakenOut() {
        long nurse = enter(28, Post.NURSING, null, Employment.HIRED).id();
        StaffView with = certificates.add(director(), nurse, certificate(CertificateKind.REGISTERED_NURSE, null));
        assertThat(figure("professional_care_workers")).isEqualTo(1);

        certificates.remove(director(), nurse, with.certificates().get(0).id());

        assertThat(figure("professional_care_workers")).isZero();
        assertThat(TestViolations.of(
                        () -> certificates.add(director(), nurse, certificate(CertificateKind.HEALTH, null))))
                .containsExactly("validUntil staff.health-certificate-expires");
    }

    @Test
    void theNumberIsShownToWhoNeedsItAndEachTimeIsRecorded() {
        StaffView cook = enter(29, Post.CATERING, null, Employment.HIRED);

        String shown = service.reveal(director(), cook.id()).identityNumber();

        assertThat(shown).isEqualTo(number(29).value());
        assertThat(service.history(director(), cook.id(), new PageQuery(0, 10, null))
                        .items())
                .extracting(change -> change.action())
                .containsExactly("staff.reveal-identity-number", "staff.enter");
    }

    private CertificateStanding standing(long staffId, LocalDate validUntil) {
        StaffView with = certificates.add(director(), staffId, certificate(CertificateKind.HEALTH, validUntil));
        CertificateView added = with.certificates().get(0);
        certificates.remove(director(), staffId, added.id());
        return added.standing();
    }

    private static NewCertificate certificate(CertificateKind kind, @Nullable LocalDate validUntil) {
        return new NewCertificate(kind, UUID.randomUUID().toString(), LocalDate.of(2020, 1, 1), validUntil, null);
    }

    private java.util.List<StaffView> list(CertificateFilter certificate, @Nullable Post post) {
        StaffFilter filter = new StaffFilter(null, home, null, null, post, null, certificate, null);
        return service.list(director(), filter, new PageQuery(0, 50, null)).items();
    }

    private StaffView enter(int sequence, Post post, @Nullable Post second, Employment employment) {
        return service.enter(director(), null, newStaff(sequence, post, second, employment));
    }

    private NewStaff newStaff(int sequence, Post post, @Nullable Post second, Employment employment) {
        StaffDetails details =
                new StaffDetails("王一", "13900000000", post, second, employment, LocalDate.of(2024, 3, 1));
        return new NewStaff(home, number(sequence).value(), null, details);
    }

    private static IdentityNumber number(int sequence) {
        return IdentityNumber.of("620702", LocalDate.of(1970, 1, 1), sequence);
    }

    private long figure(String column) {
        return database.count("SELECT " + column + " FROM home_figures WHERE home_id = ?", home);
    }

    private Actor director() {
        return java.util.Objects.requireNonNull(someone);
    }
}
