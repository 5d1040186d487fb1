package org.yian.rectifications;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.support.MutableClock;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;
import org.yian.support.TestUploads;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told of steps and deadlines. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
@Property(name = "yian.escalations-after-start", value = "1d")
class NoticesTest {

    /** Due on 2027-01-01. */
    private static final LocalDate FOUND = LocalDate.of(2026, 11, 2);

    @Inject
    RectificationService service;

    @Inject
    Escalations escalations;

    @Inject
    TestItems items;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    TestUploads uploads;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private SignedIn county;
    private SignedIn city;
    private SignedIn province;
    private SignedIn director;
    private SignedIn fire;

    @BeforeEach
    void aHomeAndItsPeople() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
        home = homes.home().insert();
        county = accounts.county(TestHomes.GANZHOU);
        city = accounts.city(TestHomes.ZHANGYE);
        province = accounts.province();
        director = accounts.director(home);
        fire = accounts.fire(TestHomes.GANZHOU);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theHomeHearsOfFindingsTheCountyOfEvidenceAndTheHomeOfTheDecision() {
        long id = items.open(county.actor(), home, FOUND);
        assertThat(told(director)).containsExactly("ITEMS_OPENED");

        submit(id);
        assertThat(told(county)).containsExactly("ITEM_SUBMITTED");
        assertThat(told(fire)).as("nothing of the fire department's").isEmpty();

        service.take(county.actor(), null, id, Attempt.to(ItemAction.RETURN, null, "照片不清"));
        submit(id);
        service.take(county.actor(), null, id, Attempt.to(ItemAction.CLOSE, null, "合格"));
        assertThat(told(director)).containsExactly("ITEMS_OPENED", "ITEM_RETURNED", "ITEM_CLOSED");
        assertThat(told(county)).containsExactly("ITEM_SUBMITTED", "ITEM_SUBMITTED");
        assertThat(told(accounts.director(homes.home().insert()))).isEmpty();
    }

    @Test
    void theFireDepartmentHearsOfEvidenceForItsItems() {
        long id = items.openFire(county.actor(), home, FOUND);

        submit(id);

        assertThat(told(fire)).containsExactly("FIRE_EVIDENCE_SUBMITTED");
    }

    @Test
    void anExtensionIsAskedOfTheCountyAndAnsweredToTheHome() {
        long id = items.open(county.actor(), home, FOUND);
        Attempt asking = Attempt.to(ItemAction.ASK_EXTENSION, null, "材料未到").until(LocalDate.of(2027, 2, 1));

        service.take(director.actor(), null, id, asking);
        service.take(
                county.actor(),
                null,
                id,
                Attempt.to(ItemAction.DECIDE_EXTENSION, null, "同意").granting());

        assertThat(told(county)).containsExactly("EXTENSION_REQUESTED");
        assertThat(told(director)).containsExactly("ITEMS_OPENED", "EXTENSION_GRANTED");
    }

    @Test
    void anOverdueItemRisesFromTheCountyToTheProvince() {
        items.open(county.actor(), home, FOUND);

        at("2026-12-28");
        assertThat(told(director)).as("four days before").containsExactly("ITEMS_OPENED");
        at("2026-12-29");
        assertThat(told(director)).containsExactly("ITEMS_OPENED", "ITEMS_DUE_SOON");
        at("2027-01-01");
        assertThat(told(county)).as("the last day").isEmpty();
        at("2027-01-02");
        assertThat(told(county)).containsExactly("ITEMS_OVERDUE");
        assertThat(told(director)).containsExactly("ITEMS_OPENED", "ITEMS_DUE_SOON", "ITEMS_OVERDUE");
        at("2027-01-08");
        assertThat(told(city)).as("seven days after are not past").isEmpty();
        at("2027-01-09");
        assertThat(told(city)).containsExactly("ITEMS_OVERDUE");
        at("2027-01-31");
        assertThat(told(province)).isEmpty();
        at("2027-02-01");
        assertThat(told(province)).containsExactly("ITEMS_OVERDUE");
        assertThat(told(county)).as("told once").hasSize(1);
    }

    @Test
    void twiceOnOneDayAndADayLateTellsItOnce() {
        items.open(county.actor(), home, FOUND);

        at("2027-01-20");
        escalations.escalate();
        at("2027-01-21");

        assertThat(told(county)).containsExactly("ITEMS_OVERDUE");
        assertThat(told(city)).containsExactly("ITEMS_OVERDUE");
    }

    @Test
    void aNewDeadlineBeginsAnewAndWhatTheCountyMustReviewIsNotOverdueForIt() {
        long id = items.open(county.actor(), home, FOUND);
        at("2027-01-02");
        service.take(
                director.actor(),
                null,
                id,
                Attempt.to(ItemAction.ASK_EXTENSION, null, "材料未到").until(LocalDate.of(2027, 1, 10)));
        service.take(
                county.actor(),
                null,
                id,
                Attempt.to(ItemAction.DECIDE_EXTENSION, null, "同意").granting());

        at("2027-01-11");
        assertThat(told(county)).containsExactly("ITEMS_OVERDUE", "EXTENSION_REQUESTED", "ITEMS_OVERDUE");

        submit(id);
        at("2027-01-18");
        assertThat(told(city)).as("the home has done its part").isEmpty();
    }

    private void at(String day) {
        clock.set(Instant.parse(day + "T00:30:00Z").plus(Duration.ofHours(1)));
        escalations.escalate();
    }

    /** By a director of the home whose session has not ended meanwhile. */
    private void submit(long id) {
        SignedIn submitter = accounts.director(home);
        UUID picture = uploads.picture(submitter);
        service.take(
                submitter.actor(),
                null,
                id,
                Attempt.to(ItemAction.SUBMIT, null, "已整改").showing(List.of(picture)));
    }

    /** What an account was told, oldest first. */
    private List<String> told(SignedIn reader) {
        return database.list(
                "SELECT kind FROM notification WHERE account_id = ? ORDER BY id",
                row -> row.text("kind"),
                reader.accountId());
    }
}
