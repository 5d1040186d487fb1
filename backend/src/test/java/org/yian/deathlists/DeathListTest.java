package org.yian.deathlists;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.deathlists.DeathListScene.Person;
import org.yian.imports.ImportBatch;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class DeathListTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final LocalDate DIED = LocalDate.of(2026, 8, 20);

    @Inject
    DeathListScene scene;

    @Inject
    DeathLists lists;

    @Inject
    Findings findings;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private @Nullable Actor county;

    @BeforeEach
    void aHomeInTheCounty() {
        clock.set(NOW);
        home = homes.home().insert();
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private Actor county() {
        return Objects.requireNonNull(county);
    }

    @Test
    void whoIsOnTheListAndStillSupportedIsFoundWithDaysAndMonths() {
        Person person = scene.inHome(home, "张有福");

        scene.importList(county(), DeathListKind.CIVIL_AFFAIRS, DeathListScene.row(person, DIED));

        DeathFindingView found = onlyOne(person);
        assertThat(found.kind()).isEqualTo(FindingKind.STILL_SUPPORTED);
        assertThat(found.severity()).isEqualTo(FindingSeverity.CRITICAL);
        assertThat(found.supported()).isTrue();
        assertThat(found.days()).isEqualTo(97);
        assertThat(found.months()).isEqualTo(3);
        DeathFindingDetail detail = findings.view(county(), found.id());
        assertThat(detail.paid()).isEqualByComparingTo("0.00");
        assertThat(detail.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.kind()).isEqualTo(DeathListKind.CIVIL_AFFAIRS);
            assertThat(evidence.listName()).isEqualTo("张有福");
            assertThat(evidence.remark()).isEqualTo("火化证 张有福");
            assertThat(evidence.office().code()).isEqualTo(TestHomes.GANZHOU);
        });
    }

    @Test
    void eachKindIsFoundAndWhoeverIsInOrderIsNot() {
        Person inOrder = scene.inHome(home, "王一");
        scene.died(inOrder, DIED, DIED);
        Person otherDay = scene.inHome(home, "王二");
        scene.died(otherDay, DIED.plusDays(9), DIED.plusDays(2));
        Person late = scene.inHome(home, "王三");
        scene.died(late, DIED, DIED.plusDays(45));
        Person otherName = scene.inHome(home, "王四");
        scene.died(otherName, DIED, DIED);

        scene.importList(
                county(),
                DeathListKind.POLICE,
                DeathListScene.row(inOrder, DIED),
                DeathListScene.row(otherDay, DIED),
                DeathListScene.row(late, DIED),
                DeathListScene.row("王思", otherName.number(), DIED),
                DeathListScene.row("路人", DeathListScene.number(), DIED));

        assertThat(scene.of(county(), inOrder)).isEmpty();
        assertThat(onlyOne(otherDay).kind()).isEqualTo(FindingKind.DAY_DIFFERS);
        assertThat(onlyOne(late)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(FindingKind.ENDED_LATE);
            assertThat(found.days()).isEqualTo(45);
            assertThat(found.months()).as("September and October").isEqualTo(2);
        });
        assertThat(onlyOne(otherName).kind()).isEqualTo(FindingKind.NAME_DIFFERS);
    }

    @Test
    void theSameListAgainAndAnotherOneFindNothingTwiceAndAddTheirEvidence() {
        Person person = scene.inHome(home, "张有福");
        String row = DeathListScene.row(person, DIED);
        var first = scene.importList(county(), DeathListKind.CIVIL_AFFAIRS, row);
        scene.importList(county(), DeathListKind.CIVIL_AFFAIRS, row);
        scene.importList(county(), DeathListKind.POLICE, DeathListScene.row(person, DIED.plusDays(3)));
        assertThat(lists.confirm(county(), first).state()).isEqualTo(ImportBatch.State.CONFIRMED);

        assertThat(lists.matchAgain(county()).findings()).isZero();

        assertThat(findings.view(county(), onlyOne(person).id()).evidence()).hasSize(3);
    }

    @Test
    void ofOthersNothingIsKeptThatCouldBeRead() {
        String number = DeathListScene.number();

        var id = scene.importList(county(), DeathListKind.OTHER, DeathListScene.row("无关之人", number, DIED));

        assertThat(database.count("SELECT COUNT(*) FROM import_row WHERE batch_id = ?", id))
                .isZero();
        assertThat(database.count("SELECT COUNT(*) FROM death_finding_evidence WHERE list_name = '无关之人'"))
                .isZero();
        assertThat(database.list(
                        "SELECT column_name AS name FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = 'death_list_entry'",
                        row -> row.text("name")))
                .containsExactlyInAnyOrder("id", "list_id", "identity_hash", "name_hash", "died_on");
    }

    @Test
    void badRowsAreToldAndNothingIsImported() {
        String twice = DeathListScene.number();
        ImportBatch batch = scene.read(
                county(),
                DeathListKind.POLICE,
                DeathListScene.row("甲", twice, DIED),
                DeathListScene.row("乙", twice, DIED),
                DeathListScene.row("丙", "620702450316001", DIED),
                DeathListScene.row("丁", DeathListScene.number(), LocalDate.of(2026, 11, 26)),
                DeathListScene.row("戊", DeathListScene.number(), LocalDate.of(1920, 1, 1)),
                "己," + DeathListScene.number() + ",不详,");

        assertThat(batch.badRows()).isEqualTo(5);
        long before = database.count("SELECT COUNT(*) FROM death_list");
        assertThat(lists.confirm(county(), batch.id()).state()).isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(database.count("SELECT COUNT(*) FROM death_list")).isEqualTo(before);
        assertThat(lists.rows(county(), batch.id(), true, PageQuery.of(0, 50, null))
                        .items())
                .allSatisfy(row -> assertThat(row.cells().get(1)).contains("***"));
        Actor other = accounts.county(TestHomes.GANZHOU).actor();
        assertThat(kind(() -> lists.preview(other, batch.id()))).isEqualTo(PlatformProblem.NOT_FOUND);
    }

    @Test
    void aCountyFindsOnlyItsOwnPeopleAndOthersSeeNothingOfThem() {
        long elsewhere =
                homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).insert();
        Person theirs = scene.inHome(elsewhere, "山丹人");
        Actor shandan = accounts.county(TestHomes.SHANDAN).actor();
        scene.importList(county(), DeathListKind.POLICE, DeathListScene.row(theirs, DIED));
        assertThat(scene.of(shandan, theirs)).isEmpty();

        lists.matchAgain(shandan);

        assertThat(scene.of(shandan, theirs)).hasSize(1);
        assertThat(scene.of(county(), theirs)).isEmpty();
        assertThat(scene.of(accounts.city(TestHomes.ZHANGYE).actor(), theirs)).hasSize(1);
        long id = scene.of(shandan, theirs).get(0).id();
        assertThat(findings.view(shandan, id).evidence().get(0).listName())
                .as("only the hash of the name was left")
                .isNull();
        assertThat(kind(() -> findings.view(county(), id))).isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(lists.list(shandan, PageQuery.of(0, 50, null)).items())
                .noneMatch(list -> list.office().code().equals(TestHomes.GANZHOU));
    }

    @Test
    void theCountySettlesAFindingOnceAndItDoesNotComeBack() {
        Person person = scene.inHome(home, "张有福");
        scene.importList(county(), DeathListKind.POLICE, DeathListScene.row(person, DIED));
        DeathFindingView found = onlyOne(person);
        assertThat(kind(() -> findings.dismiss(county(), found.id(), new FindingRequests.Dismissal(7, "健在"))))
                .isEqualTo(PlatformProblem.STALE_VERSION);

        DeathFindingDetail dismissed =
                findings.dismiss(county(), found.id(), new FindingRequests.Dismissal(0, "入户核实，本人健在，公安已更正"));

        assertThat(dismissed.finding().state()).isEqualTo(FindingState.DISMISSED);
        assertThat(dismissed.finding().settledBy()).isNotNull();
        assertThat(kind(() -> findings.confirm(county(), found.id(), confirmation(1, FindingAction.REFER, null))))
                .isEqualTo(DeathListProblem.DEATH_FINDING_SETTLED);
        lists.matchAgain(county());
        scene.importList(county(), DeathListKind.CIVIL_AFFAIRS, DeathListScene.row(person, DIED));
        assertThat(onlyOne(person).state()).isEqualTo(FindingState.DISMISSED);
        scene.importList(county(), DeathListKind.CIVIL_AFFAIRS, DeathListScene.row(person, DIED.plusDays(30)));
        assertThat(scene.of(county(), person))
                .as("another day is another claim")
                .hasSize(2);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'death-finding.dismiss' AND object_id = ?"
                                + " AND home_id = ?",
                        Long.toString(found.id()),
                        home))
                .isEqualTo(1);
    }

    @Test
    void aConfirmedDeathWaitsUntilTheSupportHasEnded() {
        Person person = scene.inHome(home, "张有福");
        scene.importList(county(), DeathListKind.POLICE, DeathListScene.row(person, DIED));
        DeathFindingView found = onlyOne(person);
        assertThat(TestViolations.of(
                        () -> findings.confirm(county(), found.id(), confirmation(0, FindingAction.END_SUPPORT, null))))
                .containsExactly("action deathlists.home-files");
        assertThat(TestViolations.of(
                        () -> findings.confirm(county(), found.id(), confirmation(0, FindingAction.RECOVER, null))))
                .containsExactly("amount deathlists.amount-needed");

        findings.confirm(county(), found.id(), confirmation(0, FindingAction.ORDER_FILING, new BigDecimal("1505.00")));

        assertThat(onlyOne(person).amount()).isEqualByComparingTo("1505.00");
        assertThat(waiting()).contains(found.id());
        scene.died(person, DIED, LocalDate.of(2026, 11, 25));
        assertThat(waiting()).doesNotContain(found.id());
    }

    @Test
    void theCountyEndsTheSupportOfADispersedPersonWithTheDayOfTheList() {
        Person person = scene.dispersed(TestHomes.LIANGJIADUN, "李分散");
        scene.importList(county(), DeathListKind.MEDICAL_INSURANCE, DeathListScene.row(person, DIED));
        DeathFindingView found = onlyOne(person);
        assertThat(TestViolations.of(() ->
                        findings.confirm(county(), found.id(), confirmation(0, FindingAction.ORDER_FILING, null))))
                .containsExactly("action deathlists.no-home");

        DeathFindingDetail settled =
                findings.confirm(county(), found.id(), confirmation(0, FindingAction.END_SUPPORT, null));

        assertThat(settled.finding().supported()).isFalse();
        assertThat(settled.finding().months()).as("until it was settled").isEqualTo(3);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident WHERE id = ? AND ended_on = ? AND end_reason = 'DEATH'",
                        person.id(),
                        DIED))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseKeepsListsFindingsAndEvidenceAsTheyAre() {
        Person person = scene.inHome(home, "张有福");
        scene.importList(county(), DeathListKind.POLICE, DeathListScene.row(person, DIED));
        long id = onlyOne(person).id();

        for (String forbidden : List.of(
                "UPDATE death_list SET total_rows = 0",
                "DELETE FROM death_list_entry",
                "UPDATE death_list_entry SET died_on = '2020-01-01'",
                "DELETE FROM death_finding_evidence",
                "UPDATE death_finding_evidence SET remark = ''",
                "DELETE FROM death_finding WHERE id = " + id,
                "UPDATE death_finding SET died_on = '2020-01-01' WHERE id = " + id)) {
            assertThatThrownBy(() -> database.change(forbidden)).as(forbidden).isInstanceOf(DatabaseException.class);
        }
        findings.dismiss(county(), id, new FindingRequests.Dismissal(0, "健在"));
        assertThatThrownBy(() -> database.change("UPDATE death_finding SET note = '' WHERE id = " + id))
                .isInstanceOf(DatabaseException.class);
    }

    private List<Long> waiting() {
        FindingFilter filter = new FindingFilter(null, home, null, null, null, null, null, true, null);
        return findings.list(county(), filter, PageQuery.of(0, 200, null)).items().stream()
                .map(DeathFindingView::id)
                .toList();
    }

    private DeathFindingView onlyOne(Person person) {
        List<DeathFindingView> found = scene.of(county(), person);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static FindingRequests.Confirmation confirmation(
            int version, FindingAction action, @Nullable BigDecimal amount) {
        return new FindingRequests.Confirmation(version, action, amount, "查证属实");
    }

    private static ProblemKind kind(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, call))
                .kind();
    }
}
