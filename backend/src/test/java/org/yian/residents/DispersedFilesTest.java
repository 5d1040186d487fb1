package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;
import org.yian.support.TestUploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Photo and papers of a dispersed person are the township's, and those above it see them. */
@MicronautTest(transactional = false)
class DispersedFilesTest {

    @Inject
    Admissions admissions;

    @Inject
    ResidentService service;

    @Inject
    Attachments attachments;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    TestUploads uploads;

    private SignedIn township;
    private UUID photo;
    private long person;

    @BeforeEach
    void aDispersedPersonWithAPhoto() {
        township = accounts.township(TestHomes.LIANGJIADUN);
        photo = uploads.picture(township);
        Admission plain = TestAdmissions.dispersed(TestHomes.LIANGJIADUN, TestAdmissions.identityNumber());
        person = admissions.admit(township.actor(), null, with(plain, withFiles(plain.details(), photo, null, null)));
    }

    @Test
    void theTownshipAndThoseAboveItSeeTheFiles() {
        assertThat(status(township)).isEqualTo(200);
        assertThat(status(accounts.township(TestHomes.LIANGJIADUN))).isEqualTo(200);
        assertThat(status(accounts.county(TestHomes.GANZHOU))).isEqualTo(200);
        assertThat(status(accounts.city(TestHomes.ZHANGYE))).isEqualTo(200);
        assertThat(status(accounts.province())).isEqualTo(200);
        assertThat(status(accounts.auditor(TestHomes.GANZHOU))).isEqualTo(200);
    }

    @Test
    void otherTownshipsAndCountiesHomesAndTheFireDepartmentDoNot() {
        long home = homes.home().insert();

        assertThat(status(accounts.township(TestHomes.SHANGQIN))).isEqualTo(404);
        assertThat(status(accounts.county(TestHomes.SHANDAN))).isEqualTo(404);
        assertThat(status(accounts.city(TestHomes.LANZHOU))).isEqualTo(404);
        assertThat(status(accounts.fire(TestHomes.GANZHOU))).isEqualTo(404);
        assertThat(status(accounts.director(home))).isEqualTo(404);
        assertThat(status(accounts.carer(home))).isEqualTo(404);
    }

    @Test
    void approvalDocumentAndEntrustmentAgreementAreAddedLater() {
        UUID approval = uploads.picture(township);
        UUID agreement = uploads.picture(township);
        ResidentView before = service.view(township.actor(), person);

        ResidentView after = service.edit(
                township.actor(),
                person,
                new ResidentChange(before.version(), withFiles(before.details(), photo, approval, agreement)));

        assertThat(after.details().approvalDocumentId()).isEqualTo(approval);
        assertThat(after.details().agreementId()).isEqualTo(agreement);
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        assertThat(attachments.view(county, agreement).townshipCode()).isEqualTo(TestHomes.LIANGJIADUN);
    }

    @Test
    void aFileOfSomebodyElsesPersonCannotBeTaken() {
        Actor neighbour = accounts.township(TestHomes.SHANGQIN).actor();
        Admission plain = TestAdmissions.dispersed(TestHomes.SHANGQIN, TestAdmissions.identityNumber());
        Admission stolen = with(plain, withFiles(plain.details(), photo, null, null));

        assertThat(catchThrowableOfType(ProblemException.class, () -> admissions.admit(neighbour, null, stolen))
                        .kind()
                        .name())
                .isEqualTo("NOT_FOUND");
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> attachments.linkPersonal(
                                        county, photo, FileOwner.ofPerson(null, TestHomes.SHANGQIN)))
                        .kind()
                        .name())
                .as("the county sees it, but it stays with its township")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theDatabaseKnowsThatAFileHasOneOwnerAndThatATownshipsIsPersonal() {
        long home = homes.home().insert();

        assertThatThrownBy(() -> database.change("UPDATE attachment SET home_id = ? WHERE id = ?", home, photo))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database.change("UPDATE attachment SET personal = FALSE WHERE id = ?", photo))
                .isInstanceOf(DatabaseException.class);
    }

    private int status(SignedIn caller) {
        return uploads.status(caller, photo);
    }

    private static Admission with(Admission admission, ResidentDetails details) {
        return new Admission(
                admission.supportMode(),
                admission.homeId(),
                admission.townshipCode(),
                admission.bedId(),
                admission.admittedOn(),
                admission.identityNumber(),
                admission.screening(),
                details);
    }

    private static ResidentDetails withFiles(
            ResidentDetails details, UUID photo, @Nullable UUID approval, @Nullable UUID agreement) {
        return new ResidentDetails(
                details.name(),
                details.category(),
                details.disabilityKind(),
                details.disabilityGrade(),
                details.confirmationNumber(),
                details.confirmedOn(),
                details.nativePlace(),
                details.phone(),
                details.contactName(),
                details.contactRelation(),
                details.contactPhone(),
                details.healthNotes(),
                photo,
                approval,
                agreement);
    }
}
