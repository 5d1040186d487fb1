package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.analytics.RiskScore;
import org.yian.analytics.RiskScores;
import org.yian.inspectionplans.ConflictReason;
import org.yian.inspectionplans.DrawInput;
import org.yian.inspectionplans.DrawJson;
import org.yian.inspectionplans.RecordedDraw;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Scope;

/**
 * Plans of this year for the counties of 张掖 with the visits that were made and those to come, and in 甘州区 a conflict of
 * interest and a draw that can be replayed.
 */
@Singleton
@Requires(property = "yian.demo", value = "true")
class DemoPlans {

    private static final String SEED = "20171201000000000000000000000018";
    private static final int RISK_FLOOR = 10;
    private static final int DRAWN = 3;
    private static final List<String> KINDS = List.of("ROUTINE", "UNANNOUNCED", "PERIODIC", "SPECIAL");

    private final Database database;
    private final RiskScores risks;
    private final DrawJson draws;

    DemoPlans(Database database, RiskScores risks, DrawJson draws) {
        this.database = database;
        this.risks = risks;
        this.draws = draws;
    }

    void load(DemoOffices offices, List<DemoHome> homes, LocalDate today) {
        List<DemoHome> ofCity = homes.stream()
                .filter(home -> DemoOffices.CITY.equals(home.cityCode()))
                .sorted(Comparator.comparing(DemoHome::officeCode).thenComparingLong(DemoHome::id))
                .toList();
        for (String office :
                ofCity.stream().map(DemoHome::officeCode).distinct().toList()) {
            List<DemoHome> own = ofCity.stream()
                    .filter(home -> office.equals(home.officeCode()))
                    .toList();
            List<Long> inspectors = offices.inspectorsOf(own.get(0));
            long year = plan(office, "YEARLY", null, today, inspectors.get(0));
            made(year, office, own, today, inspectors);
            coming(year, office, own, today, inspectors);
        }
        List<DemoHome> county = ofCity.stream()
                .filter(home -> DemoOffices.COUNTY.equals(home.officeCode()))
                .toList();
        draw(county, offices.inspectorsOf(county.get(0)), today);
    }

    private long plan(String office, String period, @Nullable Integer month, LocalDate today, long creator) {
        String name = database.first("SELECT name FROM region WHERE code = ?", row -> row.text("name"), office)
                .orElseThrow();
        return database.insert(
                """
                INSERT INTO inspection_plan (office_code, office_level, period, year, month, title, purpose, created_by, created_at)
                VALUES (?, 'COUNTY', ?, ?, ?, ?, '每家敬老院每年至少检查一次', ?, ?)
                """,
                office,
                period,
                today.getYear(),
                month,
                name + today.getYear() + "年" + (month == null ? "" : month + "月") + "检查计划",
                creator,
                DemoInspections.at(today.withDayOfYear(1), 9));
    }

    /** The inspections of this year that the office has made were planned. */
    private void made(long plan, String office, List<DemoHome> homes, LocalDate today, List<Long> inspectors) {
        for (DemoHome home : homes) {
            record Made(String id, String kind, LocalDate day) {}
            List<Made> inspections = database.list(
                    "SELECT id, kind, inspected_on FROM inspection WHERE home_id = ? AND state = 'COMPLETED' AND inspected_on >= ?",
                    row -> new Made(row.text("id"), row.text("kind"), row.date("inspected_on")),
                    home.id(),
                    today.withDayOfYear(1));
            for (Made inspection : inspections) {
                visit(plan, null, office, home.id(), inspection.kind(), inspection.day(), inspection.id(), inspectors);
            }
        }
    }

    private void coming(long plan, String office, List<DemoHome> homes, LocalDate today, List<Long> inspectors) {
        for (int index = 0; index < homes.size(); index++) {
            LocalDate day = today.plusDays(2L + 3L * index);
            String kind = KINDS.get(index % KINDS.size());
            long visit = visit(plan, null, office, homes.get(index).id(), kind, day, null, inspectors);
            if (kind.equals("PERIODIC")) {
                database.change(
                        "UPDATE planned_visit SET state = 'ANNOUNCED', notice_number = ?, notice_on = ? WHERE id = ?",
                        "示例民检通〔" + today.getYear() + "〕" + visit + "号",
                        today.minusDays(1),
                        visit);
            }
        }
    }

    private long visit(
            long plan,
            @Nullable Long draw,
            String office,
            long home,
            String kind,
            LocalDate day,
            @Nullable String inspection,
            List<Long> inspectors) {
        long id = database.insert(
                """
                INSERT INTO planned_visit (plan_id, draw_id, home_id, office_code, office_level, kind, month, planned_on, state,
                    inspection_id, created_by, created_at)
                VALUES (?, ?, ?, ?, 'COUNTY', ?, ?, ?, ?, ?, ?, ?)
                """,
                plan,
                draw,
                home,
                office,
                kind,
                day.withDayOfMonth(1),
                day,
                inspection == null ? "PLANNED" : "DONE",
                inspection,
                inspectors.get(0),
                DemoInspections.at(day.minusDays(20), 9));
        for (int position = 0; position < inspectors.size(); position++) {
            database.change(
                    "INSERT INTO planned_visit_inspector (visit_id, account_id, position) VALUES (?, ?, ?)",
                    id,
                    inspectors.get(position),
                    position + 1);
        }
        return id;
    }

    /** A third inspector has a relative in a home and is never drawn for it. */
    private void draw(List<DemoHome> homes, List<Long> two, LocalDate today) {
        long third = database.insert(
                """
                INSERT INTO account (username, password_hash, display_name, role, region_code, law_enforcement_number,
                    must_change_password)
                SELECT 'inspector-620702-3', a.password_hash, '甘州区民政局 刘敏', 'COUNTY', a.region_code, '甘执法〔2024〕6207023', FALSE
                FROM account a WHERE a.id = ?
                """,
                two.get(0));
        long relative = homes.get(homes.size() - 1).id();
        database.change(
                """
                INSERT INTO inspector_conflict (account_id, home_id, reason, detail, declared_by, declared_at)
                VALUES (?, ?, 'RELATIVE_WORKS_THERE', '侄女在该院任护理员', ?, ?)
                """,
                third,
                relative,
                third,
                DemoInspections.at(today.minusDays(40), 10));
        List<Long> people = new ArrayList<>(two);
        people.add(third);
        DrawInput input = new DrawInput(
                Math.min(DRAWN, homes.size()),
                2,
                candidates(two.get(0)),
                people.stream().map(this::inspector).toList(),
                List.of(new DrawInput.Exclusion(relative, third, ConflictReason.RELATIVE_WORKS_THERE)));
        keep(draws.draw(input, SEED), input, two.get(0), today);
    }

    private List<DrawInput.Candidate> candidates(long officer) {
        Actor county = new Actor(
                officer,
                "county",
                "",
                Role.COUNTY,
                Scope.region(Scope.Level.COUNTY, DemoOffices.COUNTY),
                "127.0.0.1",
                Locale.SIMPLIFIED_CHINESE);
        return risks.all(county, null, null).stream()
                .sorted(Comparator.comparingLong(RiskScore::homeId))
                .map(home -> new DrawInput.Candidate(
                        home.homeId(),
                        home.homeName(),
                        Objects.requireNonNull(home.city()).code(),
                        home.county() == null ? null : home.county().code(),
                        RISK_FLOOR + home.score(),
                        home.score()))
                .toList();
    }

    private DrawInput.EligibleInspector inspector(long account) {
        return database.first(
                        "SELECT id, display_name, law_enforcement_number, region_code FROM account WHERE id = ?",
                        row -> new DrawInput.EligibleInspector(
                                row.number("id"),
                                row.text("display_name"),
                                row.text("law_enforcement_number"),
                                row.text("region_code")),
                        account)
                .orElseThrow();
    }

    private void keep(RecordedDraw draw, DrawInput input, long officer, LocalDate today) {
        database.insert(
                """
                INSERT INTO inspection_draw (number, office_code, office_level, purpose, method, seed_source, seed, input,
                    input_sha256, result, result_sha256, candidates, homes, prepared_by, prepared_at, drawn_by, drawn_at)
                VALUES (?, ?, 'COUNTY', '本季度双随机抽查', ?, 'RANDOM', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                "甘州民抽〔" + today.getYear() + "〕1号",
                DemoOffices.COUNTY,
                draw.method(),
                draw.seed(),
                draw.input(),
                draw.inputSha256(),
                draw.result(),
                draw.resultSha256(),
                input.candidates().size(),
                input.homes(),
                officer,
                DemoInspections.at(today.minusDays(6), 10),
                officer,
                DemoInspections.at(today.minusDays(6), 10));
        database.change(
                "INSERT INTO document_sequence (region_code, kind, year, last_number) VALUES (?, 'inspection-draw', ?, 1)",
                DemoOffices.COUNTY,
                today.getYear());
    }
}
