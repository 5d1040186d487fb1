package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yian.allowances.AllowanceRecords;
import org.yian.allowances.RecoveryFilter;
import org.yian.allowances.RecoveryTotals;
import org.yian.allowances.RecoveryView;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.Scope;
import org.yian.reports.AllowanceRoll;
import org.yian.reports.RecoveryTable;

/** Gathers what 供养经费发放花名册 and 供养费追缴情况表 print. */
@Singleton
class AllowanceReports {

    private final AllowanceRecords records;
    private final Homes homes;
    private final ReportWords words;
    private final ReportScope scopes;
    private final Clock clock;

    AllowanceReports(AllowanceRecords records, Homes homes, ReportWords words, ReportScope scopes, Clock clock) {
        this.records = records;
        this.homes = homes;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    AllowanceRoll roll(Actor actor, long run, @Nullable Long home) {
        AllowanceRecords.Roll roll = records.roll(actor, run, home);
        Long only = actor.scope().level() == Scope.Level.HOME ? actor.scope().homeId() : home;
        List<AllowanceRecords.Roll.Line> lines = roll.lines();
        Money living =
                Money.sum(lines.stream().map(AllowanceRecords.Roll.Line::living).toList());
        Money care =
                Money.sum(lines.stream().map(AllowanceRecords.Roll.Line::care).toList());
        return new AllowanceRoll(
                only == null
                        ? scopes.region(roll.officeCode())
                        : homes.get(actor, only).name(),
                LocalDate.now(clock),
                words.text(
                        "allowance.month", roll.month().getYear(), roll.month().getMonthValue()),
                words.text(
                        "allowance.totals",
                        lines.size(),
                        living.toString(),
                        care.toString(),
                        living.plus(care).toString()),
                IntStream.range(0, lines.size())
                        .mapToObj(index -> line(index + 1, lines.get(index)))
                        .toList());
    }

    private AllowanceRoll.Line line(int number, AllowanceRecords.Roll.Line line) {
        return new AllowanceRoll.Line(
                number,
                line.payee() == null ? words.text("allowance.own") : line.payee(),
                line.name(),
                line.identityNumber(),
                words.text("support-mode." + line.mode().name()),
                line.tier() == null ? "" : words.text("tier." + line.tier().name()),
                line.month().toString(),
                line.living().yuan(),
                line.care().yuan(),
                line.living().plus(line.care()).yuan());
    }

    RecoveryTable recoveries(Actor actor, RecoveryFilter filter) {
        List<RecoveryView> rows = records.recoveries(actor, filter);
        RecoveryTotals totals = records.totals(actor, filter);
        String narrowest = filter.county() == null ? filter.city() : filter.county();
        return new RecoveryTable(
                narrowest == null ? scopes.name(actor) : scopes.region(narrowest),
                LocalDate.now(clock),
                filter.state() == null
                        ? ""
                        : words.text(
                                "recovery.only",
                                words.text("recovery.state." + filter.state().name())),
                words.text(
                        "recovery.totals",
                        totals.recoveries(),
                        totals.claimed().toString(),
                        totals.repaid().toString(),
                        totals.outstanding().toString(),
                        totals.writtenOff().toString()),
                IntStream.range(0, rows.size())
                        .mapToObj(index -> line(index + 1, rows.get(index)))
                        .toList());
    }

    private RecoveryTable.Line line(int number, RecoveryView row) {
        return new RecoveryTable.Line(
                number,
                row.name(),
                row.homeName() == null
                        ? words.text("recovery.person", Objects.requireNonNullElse(row.place(), ""))
                        : row.homeName(),
                words.text("recovery.reason." + row.reason().name()),
                months(row),
                row.claimed().yuan(),
                row.repaid().yuan(),
                row.outstanding().yuan(),
                words.day(row.openedAt()).toString(),
                words.text("recovery.state." + row.state().name()));
    }

    private static String months(RecoveryView row) {
        if (row.firstMonth() == null || row.lastMonth() == null) {
            return "";
        }
        return row.firstMonth().equals(row.lastMonth()) ? row.firstMonth() : row.firstMonth() + "～" + row.lastMonth();
    }
}
