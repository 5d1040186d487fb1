package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.deaths.DeathQueries;
import org.yian.deaths.DeathState;
import org.yian.deaths.DeathView;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.reports.DeathFiling;
import org.yian.reports.DeathRegister;
import org.yian.residents.Residents;

/** Gathers what 去世信息备案表 and 去世人员登记表 print. */
@Singleton
class DeathReports {

    private static final int LONGEST = 5_000;

    private final DeathQueries deaths;
    private final Residents residents;
    private final ReportWords words;
    private final ReportScope scopes;
    private final Clock clock;

    DeathReports(DeathQueries deaths, Residents residents, ReportWords words, ReportScope scopes, Clock clock) {
        this.deaths = deaths;
        this.residents = residents;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    DeathFiling filing(Actor actor, long id) {
        DeathView death = deaths.get(actor, id);
        Residents.Particulars person = residents.particulars(actor, death.residentId());
        var details = death.details();
        return new DeathFiling(
                Long.toString(death.id()),
                death.homeName(),
                death.name(),
                words.text("sex." + death.sex()),
                death.birthDate().toString(),
                death.identityNumber(),
                words.text("support-mode." + person.supportMode()),
                person.admittedOn().toString(),
                words.moment(details.diedAt()),
                details.place(),
                details.cause(),
                text(details.certificateNumber()),
                details.personsTold(),
                details.funeral() == null ? "" : words.text("funeral." + details.funeral()),
                details.funeralOn() == null ? "" : details.funeralOn().toString(),
                text(details.belongings()),
                words.moment(death.reportedAt()),
                text(death.reportedBy()),
                death.lateDays() == 0 ? words.text("death.in-time") : words.text("death.late", death.lateDays()),
                text(death.townshipNote()),
                death.townshipNotedAt() == null
                        ? ""
                        : text(death.townshipNotedBy()) + " " + words.moment(death.townshipNotedAt()),
                decision(death),
                death.decidedAt() == null ? "" : text(death.decidedBy()) + " " + words.moment(death.decidedAt()));
    }

    private String decision(DeathView death) {
        return death.state() == DeathState.REPORTED
                ? ""
                : words.text("death.state." + death.state())
                        + (death.returnReason() == null ? "" : "：" + death.returnReason());
    }

    /** Who died in a year, in the order of the days. */
    DeathRegister register(Actor actor, int year, @Nullable String county, @Nullable Long home) {
        long count = deaths.countOfYear(actor, year, county, home);
        if (count > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, count, LONGEST);
        }
        List<DeathView> newestFirst = deaths.ofYear(actor, year, county, home);
        List<DeathRegister.Line> lines = new ArrayList<>();
        for (int index = newestFirst.size() - 1; index >= 0; index--) {
            lines.add(line(lines.size() + 1, newestFirst.get(index)));
        }
        long late = newestFirst.stream().filter(death -> death.lateDays() > 0).count();
        return new DeathRegister(
                county == null ? scopes.name(actor) : scopes.region(county),
                year,
                LocalDate.now(clock),
                words.text("death.totals", lines.size(), late),
                lines);
    }

    private DeathRegister.Line line(int number, DeathView death) {
        var details = death.details();
        LocalDate diedOn = words.day(details.diedAt());
        return new DeathRegister.Line(
                number,
                death.homeName(),
                death.name(),
                words.text("sex." + death.sex()),
                Period.between(death.birthDate(), diedOn).getYears(),
                death.identityNumber(),
                words.moment(details.diedAt()),
                details.place(),
                details.cause(),
                details.funeral() == null ? "" : words.text("funeral." + details.funeral()),
                words.moment(death.reportedAt()),
                death.lateDays(),
                words.text("death.state." + death.state()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
