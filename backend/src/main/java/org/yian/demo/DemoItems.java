package org.yian.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;

/** The rectification items of the demonstration's inspections, in all states, each with the steps that led there. */
final class DemoItems {

    private final Database database;
    private final Random random;
    private final LocalDate today;
    private final DemoOffices offices;
    private final DemoEvidence evidence;
    private final Map<String, String> officeNames;
    private final Map<String, Integer> counted = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<@Nullable Object[]> steps = new ArrayList<>();
    private final List<@Nullable Object[]> stepEvidence = new ArrayList<>();
    private long lastId;

    DemoItems(
            Database database,
            Random random,
            LocalDate today,
            DemoOffices offices,
            DemoEvidence evidence,
            Map<String, String> officeNames) {
        this.database = database;
        this.random = random;
        this.today = today;
        this.offices = offices;
        this.evidence = evidence;
        this.officeNames = officeNames;
    }

    String officeName(String region) {
        return officeNames.getOrDefault(region, region);
    }

    static String problem(DemoInspections.Item item) {
        return "现场检查发现不符合要求：" + item.requirement();
    }

    /** Days after which hardly an overdue item is left. */
    private static final int FORGOTTEN = 60;

    private static final int RECENT = 60;
    private static final List<Fate> LIVELY =
            List.of(Fate.OPEN, Fate.SUBMITTED, Fate.RETURNED, Fate.OPEN, Fate.EXTENSION_ASKED);

    /** How far an item got. */
    private enum Fate {
        OPEN,
        EXTENSION_ASKED,
        SUBMITTED,
        RETURNED,
        CLOSED,
        CANNOT_BE_UPGRADED
    }

    /** Yuan that the upgrades of the demonstration cost, in steps. */
    private static final long CHEAPEST = 800;

    private static final long DEARER = 650;
    private static final long RANGE = 24_000;

    private int lively;

    void open(DemoInspections.Visit visit, DemoInspections.Item item) {
        long id = ++lastId;
        LocalDate found = visit.day();
        LocalDate deadline = found.plusDays(item.dueDays());
        Fate fate = visit.tried() && found.isAfter(today.minusDays(RECENT))
                ? livelyFate(item, deadline)
                : fate(item, found, deadline);
        LocalDate submitted = earlier(found.plusDays(1L + random.nextInt(item.dueDays() + 12)), today.minusDays(2));
        LocalDate closed = earlier(submitted.plusDays(1L + random.nextInt(9)), today.minusDays(1));
        boolean isSubmitted = fate == Fate.SUBMITTED || fate == Fate.RETURNED || fate == Fate.CLOSED;
        boolean isClosed = fate == Fate.CLOSED;
        long director = offices.directorOf(visit.home());
        String office = visit.home().officeCode();
        List<Long> inspectors = offices.inspectorsOf(visit.home());
        rows.add(new Object[] {
            id,
            number("ZG", "rectification-item", office, found.getYear()),
            visit.home().id(),
            visit.id(),
            item.id(),
            item.code(),
            item.category(),
            item.categoryEn(),
            item.requirement(),
            item.requirementEn(),
            problem(item),
            item.basis(),
            item.severity(),
            item.fire(),
            item.dueDays() == 0,
            "按检查要求整改",
            item.severity().equals("CRITICAL") ? "已责令立即停用，并安排专人看守" : null,
            visit.home().personInCharge(),
            visit.inspector(),
            found,
            deadline,
            deadline,
            fate == Fate.EXTENSION_ASKED || fate == Fate.CANNOT_BE_UPGRADED ? "OPEN" : fate.name(),
            isSubmitted ? director : null,
            isSubmitted ? DemoInspections.at(submitted, 11) : null,
            isClosed ? inspectors.get(1) : null,
            isClosed ? DemoInspections.at(closed, 15) : null,
            isClosed ? number("XH", "rectification-closing", office, closed.getYear()) : null,
            fate == Fate.EXTENSION_ASKED ? deadline.plusDays(30) : null,
            fate == Fate.EXTENSION_ASKED ? "设备已订购，厂家下月到场安装" : null,
            isClosed && item.fire() ? offices.fireOfficer() : null,
            isClosed && item.fire() ? DemoInspections.at(closed, 10) : null,
            fate == Fate.CANNOT_BE_UPGRADED,
            fate == Fate.CANNOT_BE_UPGRADED ? "增设独立式感烟报警器，夜间双人值守，每两小时巡查一次" : null,
            item.fire() ? new BigDecimal(CHEAPEST + id * DEARER % RANGE) : null,
            item.fire() ? "OPERATING" : null
        });
        step(id, "OPENED", visit.inspector(), DemoInspections.at(found, 17), null, deadline, null);
        if (item.fire() && found.isBefore(today.minusDays(2))) {
            step(
                    id,
                    "FIRE_GUIDANCE",
                    offices.fireOfficer(),
                    DemoInspections.at(found.plusDays(1), 16),
                    "请按消防技术标准整改，完成后通知我队现场复核",
                    null,
                    null);
        }
        if (fate == Fate.EXTENSION_ASKED) {
            step(
                    id,
                    "EXTENSION_REQUESTED",
                    director,
                    DemoInspections.at(today.minusDays(2), 9),
                    "设备已订购，厂家下月到场安装",
                    deadline.plusDays(30),
                    null);
        }
        if (fate == Fate.CANNOT_BE_UPGRADED) {
            step(
                    id,
                    "CANNOT_BE_UPGRADED",
                    visit.inspector(),
                    DemoInspections.at(found.plusDays(1), 9),
                    "房屋结构不具备消防改造条件",
                    null,
                    null);
        }
        if (isSubmitted) {
            step(
                    id,
                    "SUBMITTED",
                    director,
                    DemoInspections.at(submitted, 11),
                    "已按要求完成整改，附现场照片",
                    null,
                    evidence.of(visit.home(), director));
        }
        if (fate == Fate.RETURNED) {
            step(id, "RETURNED", inspectors.get(1), DemoInspections.at(closed, 15), "照片看不清整改后的情况，请补充", null, null);
        }
        if (isClosed && item.fire()) {
            step(id, "FIRE_CONFIRMED", offices.fireOfficer(), DemoInspections.at(closed, 10), "现场核查合格", null, null);
        }
        if (isClosed) {
            step(id, "CLOSED", inspectors.get(1), DemoInspections.at(closed, 15), "复查合格，予以销号", null, null);
        }
    }

    /** The home whose accounts can be tried has something of everything. */
    private Fate livelyFate(DemoInspections.Item item, LocalDate deadline) {
        Fate fate = item.fire() ? Fate.SUBMITTED : LIVELY.get(lively++ % LIVELY.size());
        return fate == Fate.EXTENSION_ASKED && (item.dueDays() == 0 || deadline.isBefore(today)) ? Fate.OPEN : fate;
    }

    private Fate fate(DemoInspections.Item item, LocalDate found, LocalDate deadline) {
        if (item.code().equals("FIR-24") || (item.code().equals("FIR-08") && random.nextBoolean())) {
            return Fate.CANNOT_BE_UPGRADED;
        }
        if (found.isAfter(today.minusDays(8))) {
            return Fate.OPEN;
        }
        int lot = random.nextInt(100);
        if (deadline.isAfter(today)) {
            return lot < 30
                    ? Fate.CLOSED
                    : lot < 45 ? Fate.SUBMITTED : lot < 50 && item.dueDays() > 0 ? Fate.EXTENSION_ASKED : Fate.OPEN;
        }
        if (deadline.isBefore(today.minusDays(FORGOTTEN))) {
            return lot < 98 ? Fate.CLOSED : Fate.OPEN;
        }
        return lot < 84 ? Fate.CLOSED : lot < 90 ? Fate.SUBMITTED : lot < 93 ? Fate.RETURNED : Fate.OPEN;
    }

    private void step(
            long item,
            String action,
            long account,
            Instant moment,
            @Nullable String note,
            @Nullable LocalDate date,
            @Nullable UUID attachment) {
        long id = steps.size() + 1L;
        steps.add(new Object[] {id, item, action, account, moment, note, date});
        if (attachment != null) {
            stepEvidence.add(new Object[] {id, attachment});
        }
    }

    private String number(String prefix, String kind, String office, int year) {
        int next = counted.merge(office + "/" + kind + "/" + year, 1, Integer::sum);
        return "%s-%s-%d-%04d".formatted(prefix, office, year, next);
    }

    void flush() {
        evidence.flush();
        database.changeAll(
                """
                INSERT INTO rectification_item (id, number, home_id, inspection_id, checklist_item_id, item_code, category,
                    category_en, requirement, requirement_en, problem, basis, severity, fire_department, at_once, measure,
                    immediate_measure, responsible_person, supervising_officer_id, found_on, deadline, original_deadline,
                    state, submitted_by, submitted_at, closed_by, closed_at, closing_number, extension_requested_until,
                    extension_reason, fire_confirmed_by, fire_confirmed_at, cannot_be_upgraded, compensating_measures, cost,
                    fund_source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?)
                """,
                rows);
        database.change(
                """
                UPDATE rectification_item i
                    JOIN (SELECT id,
                              LAG(id) OVER (PARTITION BY home_id, item_code ORDER BY found_on, id) AS before_id,
                              ROW_NUMBER() OVER (PARTITION BY home_id, item_code ORDER BY found_on, id) - 1 AS earlier
                          FROM rectification_item) numbered ON numbered.id = i.id
                SET i.repeats_item_id = numbered.before_id, i.repeats = numbered.earlier
                WHERE numbered.earlier > 0
                """);
        database.changeAll(
                "INSERT INTO rectification_step (id, item_id, action, account_id, at, note, new_date) VALUES (?, ?, ?, ?, ?, ?, ?)",
                steps);
        database.changeAll(
                "INSERT INTO rectification_step_attachment (step_id, attachment_id) VALUES (?, ?)", stepEvidence);
    }

    List<Object[]> sequences() {
        List<Object[]> sequences = new ArrayList<>();
        counted.forEach((key, last) -> {
            String[] parts = key.split("/", -1);
            sequences.add(new Object[] {parts[0], parts[1], Integer.parseInt(parts[2]), last});
        });
        return sequences;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
