package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.regions.RegionName;
import org.yian.reports.StaffingTable;
import org.yian.staffing.Staffing;
import org.yian.staffing.StaffingFilter;
import org.yian.staffing.StaffingGroup;
import org.yian.staffing.StaffingService;

/** Gathers what 人员配备情况表 prints: homes, or counties with what hiring each needs. */
@Singleton
class StaffingReport {

    private final StaffingService staffing;
    private final ReportWords words;
    private final ReportScope scopes;
    private final Clock clock;

    StaffingReport(StaffingService staffing, ReportWords words, ReportScope scopes, Clock clock) {
        this.staffing = staffing;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    StaffingTable of(Actor actor, StaffingFilter filter) {
        Staffing total = staffing.total(actor, filter);
        List<StaffingTable.Line> lines =
                staffing.rows(actor, filter).stream().map(this::line).toList();
        String narrowest = filter.county() == null ? filter.city() : filter.county();
        return new StaffingTable(
                narrowest == null ? scopes.name(actor) : scopes.region(narrowest),
                LocalDate.now(clock),
                words.text(
                        Boolean.TRUE.equals(filter.below()) ? "staffing.ratio-below" : "staffing.ratio",
                        staffing.residentsPerManager()),
                words.text(
                        "staffing.totals",
                        total.homes(),
                        total.residents(),
                        total.required(),
                        total.managers(),
                        total.homesBelow(),
                        total.shortfall(),
                        total.homesWithoutProfessionalCare()),
                lines);
    }

    private StaffingTable.Line line(Staffing row) {
        RegionName region = row.region();
        String home = row.homeName();
        return new StaffingTable.Line(
                region == null ? words.text("staffing.all") : region.name(),
                home == null ? words.text("staffing.homes", row.homes()) : home,
                row.residents(),
                row.required(),
                row.managers(),
                row.shortfall(),
                row.careWorkers(),
                row.professionalCareWorkers(),
                standing(row));
    }

    private String standing(Staffing row) {
        if (row.shortfall() == 0) {
            return words.text("staffing.met");
        }
        return row.by() == StaffingGroup.HOME
                ? words.text("staffing.lacks", row.shortfall())
                : words.text("staffing.homes-below", row.homesBelow());
    }
}
