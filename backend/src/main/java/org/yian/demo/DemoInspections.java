package org.yian.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/** 400 inspections of the last year and a half with all their answers; their failed items go to {@link DemoItems}. */
final class DemoInspections {

    private static final int INSPECTIONS = 400;
    private static final int IN_PROGRESS = 6;
    private static final int ANSWERED_SO_FAR = 47;
    /** The inspections, counted back from the newest, of the home whose accounts can be tried. */
    private static final Set<Integer> ATTENDED = Set.of(1, 12, 20, 28, 60, 190);

    private static final List<String> KINDS =
            List.of("ROUTINE", "ROUTINE", "ROUTINE", "PERIODIC", "SPECIAL", "FOLLOW_UP", "UNANNOUNCED");

    private final Database database;
    private final Random random;
    private final LocalDate today;
    private final DemoOffices offices;
    private final DemoItems items;
    private final Map<String, Integer> counted = new HashMap<>();

    DemoInspections(Database database, Random random, LocalDate today, DemoOffices offices, DemoItems items) {
        this.database = database;
        this.random = random;
        this.today = today;
        this.offices = offices;
        this.items = items;
    }

    /** An item of the checklist. */
    record Item(
            long id,
            String code,
            String category,
            String categoryEn,
            String requirement,
            String requirementEn,
            String severity,
            String basis,
            int dueDays,
            boolean fire) {

        int weight() {
            return switch (severity) {
                case "CRITICAL" -> 10;
                case "MAJOR" -> 3;
                default -> 1;
            };
        }
    }

    /** A completed inspection. */
    record Visit(UUID id, DemoHome home, LocalDate day, long inspector, boolean tried) {}

    void load(List<DemoHome> homes) {
        List<Item> checklist = checklist();
        DemoHome tried = DemoOffices.demonstrationHome(homes);
        List<@Nullable Object[]> answers = new ArrayList<>();
        List<@Nullable Object[]> completions = new ArrayList<>();
        for (int index = 0; index < INSPECTIONS; index++) {
            boolean open = index >= INSPECTIONS - IN_PROGRESS;
            DemoHome home = ATTENDED.contains(INSPECTIONS - index) ? tried : homes.get(random.nextInt(homes.size()));
            LocalDate day = open
                    ? today.minusDays(random.nextInt(3))
                    : today.minusDays(4 + (long) (INSPECTIONS - index) * 540 / INSPECTIONS);
            List<Long> inspectors = offices.inspectorsOf(home);
            Visit visit = new Visit(
                    new UUID(random.nextLong(), random.nextLong()),
                    home,
                    day,
                    inspectors.get(0),
                    home.id() == tried.id());
            insert(visit, inspectors);
            List<Item> asked = open ? checklist.subList(0, ANSWERED_SO_FAR) : checklist;
            answer(visit, asked, open, answers, completions);
        }
        database.changeAll(
                """
                INSERT INTO inspection_answer (inspection_id, checklist_item_id, result, note, rectify, measure,
                    immediate_measure, responsible_person, answered_by, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answers);
        database.changeAll(
                """
                UPDATE inspection SET state = 'COMPLETED', number = ?, notice_number = ?, score = ?, grade = ?,
                    completed_by = ?, completed_at = ?, opinion = ? WHERE id = ?
                """,
                completions);
        items.flush();
    }

    private void insert(Visit visit, List<Long> inspectors) {
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, home_representative,
                    home_refusal_reason, created_by, created_at)
                VALUES (?, ?, ?, 1, ?, ?, NULL, ?, ?)
                """,
                visit.id(),
                visit.home().id(),
                KINDS.get(random.nextInt(KINDS.size())),
                visit.day(),
                visit.home().personInCharge(),
                visit.inspector(),
                at(visit.day(), 9));
        for (int position = 0; position < inspectors.size(); position++) {
            database.change(
                    "INSERT INTO inspection_inspector (inspection_id, account_id, position) VALUES (?, ?, ?)",
                    visit.id(),
                    inspectors.get(position),
                    position + 1);
        }
    }

    private void answer(
            Visit visit,
            List<Item> asked,
            boolean open,
            List<@Nullable Object[]> answers,
            List<@Nullable Object[]> completions) {
        int applicable = 0;
        int passed = 0;
        boolean critical = false;
        List<Item> failed = new ArrayList<>();
        int likelihood = 10 + random.nextInt(50);
        for (Item item : asked) {
            int lot = random.nextInt(1000);
            boolean fails = lot < likelihood && !(item.severity().equals("CRITICAL") && random.nextInt(3) > 0);
            boolean applies = fails || lot < 930;
            if (applies) {
                applicable += item.weight();
                passed += fails ? 0 : item.weight();
            }
            if (fails) {
                failed.add(item);
                critical |= item.severity().equals("CRITICAL");
            }
            answers.add(new Object[] {
                visit.id(),
                item.id(),
                fails ? "FAIL" : applies ? "PASS" : "NOT_APPLICABLE",
                fails ? DemoItems.problem(item) : null,
                fails,
                fails ? "按检查要求整改" : null,
                fails && item.severity().equals("CRITICAL") ? "已责令立即停用，并安排专人看守" : null,
                fails ? visit.home().personInCharge() : null,
                visit.inspector(),
                at(visit.day(), 10)
            });
        }
        if (open) {
            return;
        }
        BigDecimal score =
                BigDecimal.valueOf(100L * passed).divide(BigDecimal.valueOf(applicable), 2, RoundingMode.HALF_UP);
        completions.add(new Object[] {
            number(visit, "inspection-record", "民检"),
            failed.isEmpty() ? null : number(visit, "rectification-notice", "民整"),
            score,
            critical || score.intValue() < 70 ? "UNQUALIFIED" : score.intValue() >= 90 ? "EXCELLENT" : "QUALIFIED",
            visit.inspector(),
            at(visit.day(), 17),
            failed.isEmpty() ? "管理规范，未发现问题。" : "对不合格项目逐条整改，按期提交整改材料。",
            visit.id()
        });
        failed.forEach(item -> items.open(visit, item));
    }

    private String number(Visit visit, String kind, String word) {
        String office = visit.home().officeCode();
        int year = visit.day().getYear();
        int next = counted.merge(office + "/" + kind + "/" + year, 1, Integer::sum);
        return items.officeName(office) + word + "〔" + year + "〕" + next + "号";
    }

    /** Where the numbering goes on after the demonstration's documents. */
    List<Object[]> sequences() {
        List<Object[]> rows = new ArrayList<>();
        counted.forEach((key, last) -> {
            String[] parts = key.split("/", -1);
            rows.add(new Object[] {parts[0], parts[1], Integer.parseInt(parts[2]), last});
        });
        return rows;
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(TimeFactory.ZONE).toInstant();
    }

    private List<Item> checklist() {
        return database.list(
                "SELECT * FROM checklist_item WHERE version_id = 1 ORDER BY position",
                row -> new Item(
                        row.number("id"),
                        row.text("code"),
                        row.text("category"),
                        row.text("category_en"),
                        row.text("requirement"),
                        row.text("requirement_en"),
                        row.text("severity"),
                        row.text("basis"),
                        row.integer("due_days"),
                        row.flag("fire_department")));
    }
}
