package org.yian.care;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class IncidentServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final IncidentFilter ALL =
            new IncidentFilter(null, null, null, null, null, null, null, null, null, null);

    @Inject
    IncidentService service;

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
    private @Nullable Actor carer;
    private @Nullable Actor county;

    @BeforeEach
    void somebodyInABed() {
        clock.set(NOW);
        home = homes.home().beds(1).insert();
        person = homes.addResidentIn(home, database.count("SELECT id FROM bed WHERE home_id = ?", home));
        carer = accounts.carer(home).actor();
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whatIsReportedCanBeReadByThoseAboveAndNobodyElse() {
        IncidentView reported = report(IncidentSeverity.MEDIUM);

        IncidentView read = service.view(county(), reported.id());

        assertThat(read.report()).isEqualTo(fall(IncidentSeverity.MEDIUM, NOW.minusSeconds(600)));
        assertThat(read.residentName()).isEqualTo("王有福");
        assertThat(read.reportedBy()).isEqualTo(carer().displayName());
        Actor elsewhere = accounts.county(TestHomes.SHANDAN).actor();
        assertThat(refusal(() -> service.view(elsewhere, reported.id()))).isEqualTo("NOT_FOUND");
        assertThat(service.list(elsewhere, ALL, PageQuery.of(0, 200, null)).items())
                .extracting(IncidentRow::id)
                .doesNotContain(reported.id());
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void everyKindCanBeReportedWithoutAResident(IncidentKind kind) {
        IncidentView reported = service.report(
                carer(),
                null,
                new IncidentReport(null, kind, IncidentSeverity.LOW, NOW, " 院内 ", "情况", "措施", "院长", false));

        assertThat(reported.report().kind()).isEqualTo(kind);
        assertThat(reported.report().place()).isEqualTo("院内");
        assertThat(reported.residentName()).isNull();
    }

    @Test
    void nothingHappensInTheFutureNorBeforeTheAdmissionNorAfterTheEnd() {
        database.change("UPDATE resident SET ended_on = '2026-11-20', end_reason = 'DEATH' WHERE id = ?", person);

        assertThat(violations(fall(IncidentSeverity.LOW, NOW.plusSeconds(1))))
                .containsExactly("occurredAt care.in-future");
        assertThat(violations(fall(IncidentSeverity.LOW, Instant.parse("2019-12-31T15:59:59Z"))))
                .containsExactly("occurredAt care.before-admission");
        assertThat(violations(fall(IncidentSeverity.LOW, Instant.parse("2026-11-20T16:00:00Z"))))
                .containsExactly("occurredAt care.after-end");
        assertThat(service.report(carer(), null, fall(IncidentSeverity.LOW, Instant.parse("2026-11-20T15:59:59Z")))
                        .id())
                .isPositive();
    }

    @Test
    void whatHappenedMoreThanAYearAgoIsTakenForAWrongDate() {
        assertThat(violations(fall(IncidentSeverity.LOW, Instant.parse("2025-11-24T15:59:59Z"))))
                .containsExactly("occurredAt care.long-ago");
        assertThat(service.report(carer(), null, fall(IncidentSeverity.LOW, Instant.parse("2025-11-24T16:00:00Z")))
                        .id())
                .isPositive();
    }

    @Test
    void aResidentOfAnotherHomeCannotBeNamed() {
        long other = homes.home().residents(1).insert();
        long stranger = database.count("SELECT id FROM resident WHERE home_id = ?", other);
        IncidentReport report = new IncidentReport(
                stranger, IncidentKind.FALL, IncidentSeverity.LOW, NOW, "走廊", "跌倒", "查看", "院长", false);

        assertThat(refusal(() -> service.report(carer(), null, report))).isEqualTo("NOT_FOUND");
    }

    @Test
    void aReportThatIsSentTwiceIsKeptOnce() {
        UUID key = UUID.randomUUID();

        long first =
                service.report(carer(), key, fall(IncidentSeverity.LOW, NOW)).id();

        assertThat(service.report(carer(), key, fall(IncidentSeverity.LOW, NOW)).id())
                .isEqualTo(first);
        assertThat(listed(ALL)).hasSize(1);
    }

    @Test
    void notesAreAddedInOrderAndOnce() {
        long id = report(IncidentSeverity.LOW).id();
        UUID key = UUID.randomUUID();

        service.note(carer(), id, key, new NewNote("拍片无骨折"));
        service.note(carer(), id, key, new NewNote("拍片无骨折"));
        clock.set(NOW.plus(Duration.ofHours(1)));
        IncidentView noted = service.note(county(), id, null, new NewNote("请加装扶手"));

        assertThat(noted.notes()).extracting(IncidentView.Note::note).containsExactly("拍片无骨折", "请加装扶手");
        assertThat(noted.notes().get(1).notedBy()).isEqualTo(county().displayName());
        assertThat(noted.report()).isEqualTo(fall(IncidentSeverity.LOW, NOW.minusSeconds(600)));
    }

    @Test
    void theCountyAcknowledgesASeriousIncidentOnce() {
        IncidentView serious = report(IncidentSeverity.HIGH);
        assertThat(serious.waitsForCounty()).isTrue();
        assertThat(listed(waiting())).extracting(IncidentRow::id).containsExactly(serious.id());

        IncidentView seen = service.acknowledge(county(), serious.id(), new NewAcknowledgement(" "));

        assertThat(seen.waitsForCounty()).isFalse();
        assertThat(Objects.requireNonNull(seen.acknowledgement()).note()).isNull();
        assertThat(seen.acknowledgement().acknowledgedBy()).isEqualTo(county().displayName());
        assertThat(listed(waiting())).isEmpty();
        assertThat(refusal(() -> service.acknowledge(county(), serious.id(), new NewAcknowledgement(null))))
                .isEqualTo("INCIDENT_ACKNOWLEDGED_ALREADY");
    }

    @ParameterizedTest
    @EnumSource(names = {"LOW", "MEDIUM"})
    void lesserIncidentsWaitForNobody(IncidentSeverity severity) {
        IncidentView lesser = report(severity);

        assertThat(lesser.waitsForCounty()).isFalse();
        assertThat(listed(waiting())).isEmpty();
        assertThat(refusal(() -> service.acknowledge(county(), lesser.id(), new NewAcknowledgement(null))))
                .isEqualTo("INCIDENT_NEEDS_NO_ACKNOWLEDGEMENT");
    }

    @Test
    void anotherCountyCannotAcknowledge() {
        long id = report(IncidentSeverity.HIGH).id();
        Actor elsewhere = accounts.county(TestHomes.SHANDAN).actor();

        assertThat(refusal(() -> service.acknowledge(elsewhere, id, new NewAcknowledgement(null))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theCityAnswersForHomesThatHaveNoCounty() {
        long direct = homes.home()
                .in(TestHomes.JIAYUGUAN, null, TestHomes.XINCHENG_OF_JIAYUGUAN)
                .insert();
        Actor office = accounts.county(TestHomes.JIAYUGUAN).actor();
        long id = service.report(
                        accounts.director(direct).actor(),
                        null,
                        new IncidentReport(
                                null, IncidentKind.SCALD, IncidentSeverity.HIGH, NOW, "厨房", "烫伤", "送医", "亲属", true))
                .id();

        assertThat(service.acknowledge(office, id, new NewAcknowledgement("已知悉"))
                        .waitsForCounty())
                .isFalse();
    }

    @Test
    void theNewestStandsFirstAndEachFilterNarrows() {
        long old = service.report(carer(), null, fall(IncidentSeverity.LOW, NOW.minus(Duration.ofDays(3))))
                .id();
        long serious = report(IncidentSeverity.HIGH).id();
        long scald = service.report(
                        carer(),
                        null,
                        new IncidentReport(
                                null, IncidentKind.SCALD, IncidentSeverity.LOW, NOW, "厨房", "烫伤", "冷敷", "院长", false))
                .id();
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(ids(ALL)).containsExactly(scald, serious, old);
        assertThat(ids(new IncidentFilter("王有", null, null, null, null, null, null, null, null, null)))
                .containsExactly(serious, old);
        assertThat(ids(new IncidentFilter("有福", null, null, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(ids(new IncidentFilter(null, null, person, null, null, null, null, null, null, null)))
                .containsExactly(serious, old);
        assertThat(ids(new IncidentFilter(null, null, null, null, null, IncidentKind.SCALD, null, null, null, null)))
                .containsExactly(scald);
        assertThat(ids(new IncidentFilter(null, null, null, null, null, null, IncidentSeverity.HIGH, null, null, null)))
                .containsExactly(serious);
        assertThat(ids(new IncidentFilter(null, null, null, null, null, null, null, day, day, null)))
                .containsExactly(old);
        assertThat(ids(new IncidentFilter(
                        null, home, null, TestHomes.ZHANGYE, TestHomes.SHANDAN, null, null, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE incident SET severity = 'LOW' WHERE id = ?",
                "DELETE FROM incident WHERE id = ?",
                "UPDATE incident_note SET note = 'x' WHERE incident_id = ?",
                "DELETE FROM incident_note WHERE incident_id = ?",
                "UPDATE incident_acknowledgement SET note = 'x' WHERE incident_id = ?",
                "DELETE FROM incident_acknowledgement WHERE incident_id = ?"
            })
    void theDatabaseKeepsWhatWasWritten(String sql) {
        long id = report(IncidentSeverity.HIGH).id();
        service.note(carer(), id, null, new NewNote("已复查"));
        service.acknowledge(county(), id, new NewAcknowledgement("已知悉"));

        assertThatThrownBy(() -> database.change(sql, id))
                .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                        .isTrue());
    }

    private static IncidentFilter waiting() {
        return new IncidentFilter(null, null, null, null, null, null, null, null, null, true);
    }

    private List<IncidentRow> listed(IncidentFilter filter) {
        return service.list(carer(), filter, PageQuery.of(0, 200, null)).items();
    }

    private List<Long> ids(IncidentFilter filter) {
        return listed(filter).stream().map(IncidentRow::id).toList();
    }

    private IncidentView report(IncidentSeverity severity) {
        return service.report(carer(), null, fall(severity, NOW.minusSeconds(600)));
    }

    private IncidentReport fall(IncidentSeverity severity, Instant occurredAt) {
        return new IncidentReport(
                person,
                IncidentKind.FALL,
                severity,
                occurredAt,
                "走廊",
                "去厕所时滑倒",
                "扶起并量血压",
                "侄子张明",
                severity == IncidentSeverity.HIGH);
    }

    private List<String> violations(IncidentReport report) {
        return TestViolations.of(
                catchThrowableOfType(ProblemException.class, () -> service.report(carer(), null, report)));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    private Actor carer() {
        return Objects.requireNonNull(carer);
    }

    private Actor county() {
        return Objects.requireNonNull(county);
    }
}
