package org.yian.demo;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yian.inspectionplans.DrawJson;
import org.yian.platform.Database;
import org.yian.platform.DatabaseLocation;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;
import org.yian.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@Property(name = "yian.demo", value = "true")
class DemoDataTest {

    @Inject
    Database database;

    @Inject
    DemoData demo;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    DrawJson draws;

    @Test
    void theFiguresOfTheSpeechAreExact() {
        assertThat(count("home WHERE status = 'OPEN'")).isEqualTo(264);
        assertThat(count("home WHERE approval_status = 'NOT_APPROVED'")).isEqualTo(186);
        assertThat(count("home_figures WHERE managers <= 3")).isEqualTo(157);
        assertThat(count("home_figures WHERE professional_care_workers = 0")).isEqualTo(221);
        assertThat(database.count("SELECT COUNT(DISTINCT city_code) FROM care_standard"))
                .isEqualTo(2);
        assertThat(database.count("SELECT COUNT(DISTINCT county_code) FROM home"))
                .isEqualTo(86);
        assertThat(count("home WHERE city_code = '620200' AND county_code IS NULL"))
                .isEqualTo(2);
    }

    @Test
    void incidentsAreOfAllKindsAndTwoSeriousOnesWait() {
        assertThat(database.count("SELECT COUNT(DISTINCT kind) FROM incident")).isEqualTo(10);
        String waiting =
                """
                SELECT COUNT(*) FROM incident i LEFT JOIN incident_acknowledgement k ON k.incident_id = i.id
                WHERE i.severity = 'HIGH' AND k.incident_id IS NULL
                """;
        assertThat(database.count(waiting)).isEqualTo(2);
        assertThat(database.count(
                        waiting + " AND i.home_id = (SELECT a.home_id FROM account a WHERE a.username = 'director')"))
                .isEqualTo(1);
        assertThat(database.count("SELECT COUNT(*) FROM incident WHERE reported_at > UTC_TIMESTAMP(6)"))
                .isZero();
        assertThat(database.count("SELECT COUNT(DISTINCT home_id) FROM duty_handover"))
                .isEqualTo(1);
        assertThat(database.count("SELECT COUNT(*) FROM night_round")).isEqualTo(21);
    }

    @Test
    void listsOfTheDeadHaveSomethingOfEachKindAndTheMatchingWouldFindNoMore() {
        assertThat(database.count("SELECT COUNT(DISTINCT kind) FROM death_finding"))
                .isEqualTo(4);
        assertThat(count("death_finding WHERE kind = 'STILL_SUPPORTED' AND state = 'OPEN' AND county_code = '620702'"))
                .isEqualTo(3);
        assertThat(database.count("SELECT COUNT(DISTINCT state) FROM death_finding"))
                .isEqualTo(3);
        assertThat(
                        count(
                                "death_list l WHERE total_rows <> (SELECT COUNT(*) FROM death_list_entry e WHERE e.list_id = l.id)"))
                .isZero();
        assertThat(count("death_list_entry e JOIN resident r ON r.identity_number_hash = e.identity_hash"
                        + " WHERE r.active = TRUE AND NOT EXISTS (SELECT 1 FROM death_finding f"
                        + " WHERE f.resident_id = r.id AND f.kind = 'STILL_SUPPORTED')"))
                .isZero();
        assertThat(count("death WHERE state = 'REPORTED'")).isEqualTo(2);
    }

    @Test
    void theDrawOfTheCountyIsARealOneAndKeepsTheConflictOfInterest() {
        assertThat(database.list("SELECT input, seed, result FROM inspection_draw", row -> draws.draw(
                                draws.input(row.text("input")), row.text("seed"))
                        .result()
                        .equals(row.text("result"))))
                .containsExactly(true);
        assertThat(count("inspector_conflict")).isEqualTo(1);
        assertThat(count("planned_visit p JOIN inspection i ON i.id = p.inspection_id WHERE p.state = 'DONE'"
                        + " AND p.home_id = i.home_id AND p.kind = i.kind AND p.planned_on = i.inspected_on"))
                .isEqualTo(count("planned_visit WHERE state = 'DONE'"))
                .isPositive();
        assertThat(count("planned_visit WHERE kind = 'UNANNOUNCED' AND state = 'PLANNED' AND office_code = '620702'"))
                .isPositive();
    }

    @Test
    void theProvinceIsAsLargeAsPlanned() {
        assertThat(count("resident WHERE ended_on IS NULL AND home_id IS NOT NULL"))
                .isBetween(9_000L, 10_000L);
        assertThat(count("staff")).isBetween(1_400L, 1_800L);
        assertThat(count("inspection")).isEqualTo(400);
        assertThat(count("rectification_item")).isBetween(1_200L, 1_800L);
        assertThat(database.list("SELECT DISTINCT state FROM rectification_item", row -> row.text("state")))
                .containsExactlyInAnyOrder("OPEN", "SUBMITTED", "RETURNED", "CLOSED");
        assertThat(count("rectification_item WHERE extension_requested_until IS NOT NULL"))
                .isPositive();
        assertThat(count("death")).isEqualTo(280);
        assertThat(count("account WHERE username IN ('province','city','county','township','fire','director',"
                        + "'accountant','carer','auditor','admin','county2')"))
                .isEqualTo(11);
    }

    @Test
    void nobodyLivesWhereThereIsNoBedForThem() {
        assertThat(count("home_figures WHERE residents > beds")).isZero();
        assertThat(count("resident r JOIN bed b ON b.id = r.bed_id WHERE b.home_id <> r.home_id"))
                .isZero();
    }

    @Test
    void identityNumbersAreValidAndEncrypted() {
        database.list(
                        "SELECT identity_number_encrypted, identity_number_hash, birth_date FROM resident LIMIT 500",
                        row -> {
                            String number = cipher.decrypt(row.bytes("identity_number_encrypted"));
                            assertThat(IdentityNumber.parse(number)
                                            .orElseThrow()
                                            .birthDate())
                                    .isEqualTo(row.date("birth_date"));
                            assertThat(cipher.hash(number)).isEqualTo(row.bytes("identity_number_hash"));
                            return number;
                        })
                .forEach(number -> assertThat(number).hasSize(18));
    }

    @Test
    void evidenceAndRulesHoldInTheDemonstrationToo() {
        assertThat(count("rectification_item i WHERE i.state IN ('SUBMITTED', 'RETURNED', 'CLOSED') AND NOT EXISTS ("
                        + "SELECT 1 FROM rectification_step s JOIN rectification_step_attachment a ON a.step_id = s.id "
                        + "WHERE s.item_id = i.id AND s.action = 'SUBMITTED')"))
                .isZero();
        assertThat(count("rectification_item WHERE state = 'CLOSED' AND fire_department AND fire_confirmed_by IS NULL"))
                .isZero();
        assertThat(count("inspection WHERE state = 'COMPLETED' AND (SELECT COUNT(*) FROM inspection_answer a "
                        + "WHERE a.inspection_id = inspection.id) <> 133"))
                .isZero();
    }

    @Test
    void twoYearsOfBooksBalanceToTheFen() {
        assertThat(count("fund_book")).isEqualTo(264);
        assertThat(database.count("SELECT COUNT(DISTINCT month) FROM fund_entry"))
                .isEqualTo(24);
        assertThat(
                        database.count(
                                """
                        SELECT COUNT(*) FROM (SELECT home_id, SUM(IF(kind = 'SOURCE', -balance, balance)) AS difference
                        FROM fund_account GROUP BY home_id HAVING difference <> 0) unbalanced
                        """))
                .isZero();
        assertThat(count("fund_account WHERE balance < 0")).isZero();
        assertThat(count("home_statement s WHERE s.closing <> (SELECT SUM(IF(l.part = 'CLOSING', l.amount, 0)) "
                        + "FROM home_statement_line l WHERE l.statement_id = s.id)"))
                .isZero();
        assertThat(count("home_statement s JOIN fund_book b ON b.home_id = s.home_id AND b.closed_through = s.month"))
                .isEqualTo(264);
    }

    @Test
    void whatWasWrongInTheOldBooksIsThereToBeFound() {
        assertThat(count("fund_posting WHERE source = 'SUPPORT' AND category = 'STAFF_WAGES'"))
                .isPositive();
        assertThat(count("fund_posting WHERE source = 'SUPPORT' AND category = 'REPAIRS'"))
                .isPositive();
        assertThat(count("fund_entry e JOIN account a ON a.home_id = e.home_id AND a.username = 'director' "
                        + "WHERE e.summary LIKE '劳务费%'"))
                .isEqualTo(DemoAbuse.MONTHS);
        assertThat(
                        database.count(
                                """
                        SELECT COUNT(*) FROM (SELECT home_id FROM fund_entry WHERE summary = '零星采购'
                        GROUP BY home_id, entry_date HAVING COUNT(*) = 3) split
                        """))
                .isPositive();
    }

    @Test
    void theRunsOfACityAgreeWithTheBooksAndPayNobodyTwice() {
        assertThat(count("allowance_run WHERE state = 'POSTED' AND office_code = '620702'"))
                .isEqualTo(DemoRuns.MONTHS);
        assertThat(
                        database.count(
                                """
                        SELECT COUNT(*) FROM allowance_home_payment h WHERE h.living + h.care
                            <> (SELECT SUM(p.amount) FROM fund_posting p WHERE p.entry_id = h.entry_id)
                        """))
                .isZero();
        assertThat(
                        database.count(
                                """
                        SELECT COUNT(*) FROM (SELECT r.id FROM allowance_run r JOIN allowance_payment p ON p.run_id = r.id
                        GROUP BY r.id, r.living, r.care HAVING SUM(p.living) <> r.living OR SUM(p.care) <> r.care) wrong
                        """))
                .isZero();
        assertThat(count("fund_posting p JOIN fund_entry e ON e.id = p.entry_id JOIN home h ON h.id = e.home_id"
                        + " WHERE h.county_code = '620702' AND p.category = 'LIVING_ALLOWANCE' AND e.kind = 'IMPORTED'"
                        + " AND EXISTS (SELECT 1 FROM allowance_home_payment a JOIN allowance_run r ON r.id = a.run_id"
                        + " WHERE a.home_id = h.id AND r.month = p.month)"))
                .isZero();
        assertThat(count("allowance_hold WHERE released_at IS NULL")).isEqualTo(2);
        assertThat(database.list("SELECT DISTINCT state FROM recovery", row -> row.text("state")))
                .contains("OPEN", "REPAID", "WRITTEN_OFF");
        assertThat(database.count("SELECT COUNT(DISTINCT state) FROM recovery WHERE county_code = '620702'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(count("recovery WHERE living + care <> (SELECT SUM(m.living + m.care) FROM recovery_month m"
                        + " WHERE m.recovery_id = recovery.id)"))
                .isZero();
    }

    @Test
    void theRunOfThisMonthIsComputedByTheServerAndWaits() throws Exception {
        String state = "SELECT state FROM allowance_run ORDER BY id DESC LIMIT 1";
        for (int wait = 0; wait < 200 && !"COMPUTED".equals(first(state)); wait++) {
            Thread.sleep(300);
        }

        assertThat(first(state)).isEqualTo("COMPUTED");
        assertThat(
                        count(
                                "allowance_line l JOIN allowance_run r ON r.id = l.run_id WHERE r.state = 'COMPUTED' AND l.held"))
                .isEqualTo(2);
        assertThat(count("allowance_line l JOIN allowance_run r ON r.id = l.run_id WHERE r.state = 'COMPUTED'"
                        + " AND l.kind = 'TOP_UP'"))
                .isZero();
    }

    @Test
    void moneyOfEveryKindStandsAtEveryStage() {
        assertThat(database.list("SELECT DISTINCT state FROM expense", row -> row.text("state")))
                .containsExactlyInAnyOrder(
                        "SUBMITTED",
                        "WAITING_COUNTY",
                        "APPROVED",
                        "RETURNED",
                        "WITHDRAWN",
                        "REVERSAL_ASKED",
                        "REVERSED");
        assertThat(count(
                        "expense x WHERE x.entry_id IS NOT NULL AND x.amount <> (SELECT SUM(p.amount) FROM fund_posting p"
                                + " WHERE p.entry_id = x.entry_id)"))
                .isZero();
        assertThat(count("expense x WHERE NOT EXISTS (SELECT 1 FROM expense_voucher v WHERE v.expense_id = x.id)"))
                .isZero();
        assertThat(count("expense WHERE duplicate_reason IS NOT NULL")).isOne();
        assertThat(count("expense_food_line")).isPositive();
        assertThat(count("pocket_money_list WHERE expense_id IS NULL")).isOne();
        assertThat(count("income WHERE kind = 'DONATION' AND receipt_number IS NULL"))
                .isZero();
        assertThat(count("boarder_invoice i WHERE i.paid <> COALESCE((SELECT SUM(n.amount) FROM income n"
                        + " WHERE n.invoice_id = i.id), 0)"))
                .isZero();
        assertThat(count("boarder_invoice WHERE settled = FALSE")).isPositive();
        assertThat(count("fund_posting WHERE source = 'LOTTERY' AND flow = 'EXPENSE'"))
                .isPositive();
        assertThat(count("fund_project j JOIN fund_account a ON a.project_id = j.id WHERE a.balance > 0"
                        + " AND j.finished_on IS NULL AND j.finish_by < CURRENT_DATE"))
                .isPositive();
        assertThat(count("expense_budget")).isEqualTo(2);
    }

    private String first(String sql) {
        return database.first(sql, row -> row.text("state")).orElse("");
    }

    @Test
    void aSecondStartLoadsNothing() {
        long before = count("resident");

        demo.loadOnce();

        assertThat(count("resident")).isEqualTo(before);
    }

    @Test
    void anotherEmptyDatabaseGetsTheSameProvince() {
        try (ApplicationContext another = TestDatabase.another(Map.of("yian.demo", "true", "yian.demo-months", "0"))) {
            assertThat(contents(another.getBean(Database.class))).isEqualTo(contents(database));
        }
    }

    @Test
    void aDatabaseInUseIsRefused() {
        try (ApplicationContext work = TestDatabase.another(Map.of())) {
            work.getBean(Database.class)
                    .insert(
                            """
                            INSERT INTO account (username, password_hash, display_name, role) VALUES ('a', 'x', '甲', 'ADMIN')
                            """);
            DatabaseLocation location = new DatabaseLocation(
                    work.getRequiredProperty("datasources.default.url", String.class),
                    work.getRequiredProperty("datasources.default.username", String.class),
                    work.getRequiredProperty("datasources.default.password", String.class));
            Map<String, Object> settings = new HashMap<>(location.properties());
            settings.put("yian.demo", "true");

            assertThatThrownBy(() -> TestDatabase.another(settings).close())
                    .hasStackTraceContaining("not the demonstration's");
            assertThat(work.getBean(Database.class).count("SELECT COUNT(*) FROM home"))
                    .isZero();
        }
    }

    /** What must be the same each time; moments count back from the start and are left out. */
    private static List<String> contents(Database database) {
        List<String> contents = new ArrayList<>();
        for (String query : List.of(
                "SELECT CONCAT_WS('|', name, address, approval_status, phone) AS line FROM home ORDER BY id",
                "SELECT CONCAT_WS('|', home_id, name, birth_date, HEX(identity_number_hash), bed_id) AS line FROM resident"
                        + " ORDER BY id",
                "SELECT CONCAT_WS('|', home_id, name, post, employment) AS line FROM staff ORDER BY id",
                "SELECT CONCAT_WS('|', home_id, kind, state, number) AS line FROM inspection"
                        + " ORDER BY number, home_id, id",
                "SELECT CONCAT_WS('|', number, item_code, state, deadline) AS line FROM rectification_item"
                        + " ORDER BY number")) {
            contents.addAll(database.list(query, row -> row.text("line")));
        }
        return contents;
    }

    private long count(String what) {
        return database.count("SELECT COUNT(*) FROM " + what);
    }
}
