package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.imports.ImportBatch;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whoever stands on a list of the dead is not admitted by a home; the county may, and it is found at once. */
@MicronautTest(transactional = false)
class AdmissionWatchTest {

    @Inject
    Admissions admissions;

    @Inject
    Rosters rosters;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    private long home;
    private String listed = "";

    @BeforeEach
    void somebodyOnAList() {
        home = homes.home().beds(2).insert();
        listed = TestAdmissions.identityNumber();
        long list = database.insert(
                """
                INSERT INTO death_list (kind, file_name, region_code, city_code, county_code, total_rows, first_died_on,
                    last_died_on, imported_by, imported_at)
                VALUES ('POLICE', '名单.xlsx', ?, ?, ?, 1, '2026-08-20', '2026-08-20', ?, UTC_TIMESTAMP(6))
                """,
                TestHomes.SHANDAN,
                TestHomes.ZHANGYE,
                TestHomes.SHANDAN,
                accounts.county(TestHomes.SHANDAN).accountId());
        database.change(
                "INSERT INTO death_list_entry (list_id, identity_hash, name_hash, died_on) VALUES (?, ?, ?, '2026-08-20')",
                list,
                cipher.hash(listed),
                cipher.hash("name:张有福"));
    }

    @Test
    void aHomeIsRefusedWithTheReasonAndTheRefusalIsAudited() {
        Actor director = accounts.director(home).actor();

        ProblemException refusal = Objects.requireNonNull(
                catchThrowableOfType(ProblemException.class, () -> admissions.admit(director, null, admission())));

        assertThat(refusal.kind()).isEqualTo(ResidentProblem.ADMISSION_PROHIBITED);
        assertThat(refusal.arguments()[0].toString()).contains("死亡名单").contains("县民政部门核实");
        assertThat(database.count("SELECT COUNT(*) FROM resident WHERE home_id = ?", home))
                .isZero();
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'resident.admission-refused' AND home_id = ?"
                                + " AND after_state LIKE '%listed-dead%'",
                        home))
                .isEqualTo(1);
    }

    @Test
    void theCountyMayAdmitSomebodyWhoIsAliveAndHasTheFindingToSettle() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        long id = admissions.admit(county, null, admission());

        assertThat(database.count(
                        "SELECT COUNT(*) FROM death_finding WHERE resident_id = ? AND kind = 'STILL_SUPPORTED'"
                                + " AND severity = 'CRITICAL' AND state = 'OPEN' AND county_code = ?",
                        id,
                        TestHomes.GANZHOU))
                .isEqualTo(1);
    }

    @Test
    void aRosterThatNamesSomebodyOnAListHasABadRow() {
        Actor director = accounts.director(home).actor();
        String file = "姓名,身份证号,特困类别,认定文号,认定日期,入住日期\n张有福," + listed + ",老年人,文1,2020-03-02,2024-05-06\n";

        ImportBatch batch = rosters.read(
                director,
                rosters.kind(director, RosterKind.HOME, null),
                "花名册.csv",
                file.getBytes(StandardCharsets.UTF_8));

        assertThat(rosters.rows(director, batch.id(), true, PageQuery.of(0, 10, null))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message()).contains("死亡名单")));
    }

    private Admission admission() {
        long bed = database.count("SELECT MIN(id) FROM bed WHERE home_id = ?", home);
        return TestAdmissions.centralised(home, bed, listed, TestAdmissions.details("张有福"));
    }
}
