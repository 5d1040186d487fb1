package org.yian.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/**
 * Lottery projects of every fourth home and of all homes of the county that can be tried: granted in one month, spent over
 * the next ones. Most are finished; some have money left and their day has passed.
 */
final class DemoProjects {

    private static final int EVERY = 4;
    private static final int SPENT_OVER = 4;
    private static final int FINISH_AFTER = 5;
    private static final int UNFINISHED_EVERY = 3;
    private static final Money UNIT = Money.of(2_000);
    private static final List<ExpenseCategory> PURPOSES = List.of(
            ExpenseCategory.REPAIRS,
            ExpenseCategory.FIRE_SAFETY,
            ExpenseCategory.LARGE_EQUIPMENT,
            ExpenseCategory.BUILDING);
    private static final List<String> NAMES = List.of("屋面防水和门窗维修", "消防喷淋和报警改造", "洗衣房和护理床购置", "无障碍改造");

    private final Database database;
    private final DemoOffices offices;
    private final LocalDate today;
    private final List<Project> projects = new ArrayList<>();

    DemoProjects(Database database, DemoOffices offices, LocalDate today) {
        this.database = database;
        this.offices = offices;
        this.today = today;
    }

    /** @param finished whether all of it is spent */
    private record Project(
            long id, DemoHome home, int kind, YearMonth month, Money granted, LocalDate finishBy, boolean finished) {}

    /** Grants and spends what falls into the month. */
    void month(int index, DemoHome home, DemoBook book, YearMonth month, YearMonth first) {
        boolean tried = DemoOffices.COUNTY.equals(home.countyCode());
        if (!tried && index % EVERY != 2) {
            return;
        }
        YearMonth granted = first.plusMonths(2L + index % 17);
        long after = granted.until(month, ChronoUnit.MONTHS);
        if (after == 0) {
            grant(index, home, book, granted);
        } else if (after > 0 && after <= SPENT_OVER) {
            spend(home, book, month, (int) after);
        }
    }

    private void grant(int index, DemoHome home, DemoBook book, YearMonth month) {
        long id = projects.size() + 1L;
        Money granted = UNIT.times(20 + index % 13 * 2);
        boolean finished = index % UNFINISHED_EVERY != 1;
        Project project = new Project(
                id,
                home,
                index % NAMES.size(),
                month,
                granted,
                month.plusMonths(FINISH_AFTER).atEndOfMonth(),
                finished);
        projects.add(project);
        book.act(
                EntryKind.IMPORTED,
                null,
                month.atDay(12),
                "福彩公益金拨款：" + NAMES.get(project.kind()),
                "市民政局",
                List.of(Posting.income(FundSource.LOTTERY, id, IncomeKind.LOTTERY_GRANT, MoneyPlace.BANK, granted)));
    }

    /** A fourth each month; of those that are not finished the last fourth stays. */
    private void spend(DemoHome home, DemoBook book, YearMonth month, int part) {
        Project project = projects.get(projects.size() - 1);
        if (project.home().id() != home.id() || (part == SPENT_OVER && !project.finished())) {
            return;
        }
        book.act(
                EntryKind.IMPORTED,
                null,
                month.atDay(19),
                NAMES.get(project.kind()) + "，第 " + part + " 次付款",
                "建筑安装公司",
                List.of(Posting.expense(
                        FundSource.LOTTERY,
                        project.id(),
                        PURPOSES.get(project.kind()),
                        MoneyPlace.BANK,
                        project.granted().times(new BigDecimal("0.25")))));
    }

    /** Before anything is posted for them. */
    void register() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> purposes = new ArrayList<>();
        for (Project project : projects) {
            LocalDate grantedOn = project.month().atDay(5);
            rows.add(new @Nullable Object[] {
                project.id(),
                project.home().id(),
                FundSource.LOTTERY,
                NAMES.get(project.kind()),
                "甘福彩〔%d〕%d号".formatted(grantedOn.getYear(), project.id()),
                project.granted(),
                grantedOn,
                project.finishBy(),
                officer(project.home()),
                grantedOn.atTime(15, 0).atZone(TimeFactory.ZONE).toInstant()
            });
            purposes.add(new @Nullable Object[] {project.id(), PURPOSES.get(project.kind())});
        }
        database.changeAll(
                """
                INSERT INTO fund_project (id, home_id, source, name, document_number, granted, granted_on, finish_by,
                    created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
        database.changeAll("INSERT INTO fund_project_category (project_id, category) VALUES (?, ?)", purposes);
    }

    private @Nullable Long officer(DemoHome home) {
        List<Long> officers = offices.inspectorsOf(home);
        return officers.isEmpty() ? null : officers.get(0);
    }

    /** Those whose money is spent; after that they take nothing more. */
    void finish() {
        database.changeAll(
                "UPDATE fund_project SET finished_on = ?, version = 1 WHERE id = ?",
                projects.stream()
                        .filter(project -> project.finished()
                                && project.month()
                                        .plusMonths(SPENT_OVER)
                                        .atEndOfMonth()
                                        .isBefore(today))
                        .map(project -> new @Nullable Object[] {
                            project.month().plusMonths(SPENT_OVER).atDay(28), project.id()
                        })
                        .toList());
    }
}
