package org.yian.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.yian.deathlists.DeathFindingView;
import org.yian.deathlists.Findings;
import org.yian.deaths.DeathQueries;
import org.yian.deaths.DeathView;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.policies.Holidays;
import org.yian.presence.Absences;
import org.yian.presence.LeaveRow;
import org.yian.presence.LeaveStanding;
import org.yian.presence.RollCallRow;
import org.yian.presence.RollCallStanding;
import org.yian.residents.MentalCarePersons;

/** What waits of deaths, of the lists of the dead, of leaves and roll calls, and of the calendar. */
@Singleton
class PeopleTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Findings findings;
    private final DeathQueries deaths;
    private final Absences absences;
    private final MentalCarePersons mentalCare;
    private final Holidays holidays;
    private final Messages messages;

    PeopleTasks(
            Findings findings,
            DeathQueries deaths,
            Absences absences,
            MentalCarePersons mentalCare,
            Holidays holidays,
            Messages messages) {
        this.findings = findings;
        this.deaths = deaths;
        this.absences = absences;
        this.mentalCare = mentalCare;
        this.holidays = holidays;
        this.messages = messages;
    }

    Task deathFindings(Actor actor) {
        return task(
                Task.Kind.DEATH_FINDINGS,
                findings.waiting(actor, FIRST_ROWS),
                "/death-findings?waiting=true",
                finding ->
                        new Task.Line(finding.name(), detail(actor, finding), null, "/death-findings/" + finding.id()));
    }

    private String detail(Actor actor, DeathFindingView finding) {
        String kind = messages.text(actor.locale(), "overview.death-findings." + finding.kind());
        String place = Objects.requireNonNullElseGet(
                finding.homeName(),
                () -> finding.area() == null ? "" : finding.area().name());
        return place.isEmpty() ? kind : kind + " · " + place;
    }

    Task deathsToVerify(Actor actor) {
        return task(
                Task.Kind.DEATHS_TO_VERIFY,
                deaths.toVerify(actor, FIRST_ROWS),
                "/deaths?state=REPORTED",
                (DeathView death) -> new Task.Line(
                        death.name(),
                        death.homeName(),
                        Objects.requireNonNull(death.verificationDueOn()).toString(),
                        "/deaths/" + death.id()));
    }

    Task overdueLeaves(Actor actor) {
        return leaves(Task.Kind.OVERDUE_LEAVES, actor, LeaveStanding.OVERDUE, true);
    }

    Task longLeaves(Actor actor) {
        return leaves(Task.Kind.LONG_LEAVES, actor, LeaveStanding.LONG, false);
    }

    private Task leaves(Task.Kind kind, Actor actor, LeaveStanding standing, boolean dated) {
        return task(
                kind,
                absences.leaves(actor, standing, FIRST_ROWS),
                "/leaves?standing=" + standing,
                (LeaveRow leave) -> new Task.Line(
                        leave.name(),
                        leave.homeName(),
                        dated ? leave.expectedBackOn().toString() : null,
                        "/residents/" + leave.residentId()));
    }

    Task rollCalls(Actor actor) {
        return task(
                Task.Kind.ROLL_CALLS_DIFFER,
                absences.rollCalls(actor, RollCallStanding.DIFFERS, FIRST_ROWS),
                "/roll-calls?standing=DIFFERS",
                (RollCallRow home) -> new Task.Line(home.homeName(), "", null, "/homes/" + home.homeId()));
    }

    Task mentalCareLapsed(Actor actor) {
        return task(
                Task.Kind.MENTAL_CARE_LAPSED,
                mentalCare.lapsed(actor, FIRST_ROWS),
                "/homes",
                (MentalCarePersons.LapsedHome home) -> new Task.Line(
                        home.homeName(),
                        messages.text(actor.locale(), "overview.persons", home.persons()),
                        null,
                        "/homes/" + home.homeId() + "?tab=documents"));
    }

    Task missingHolidays() {
        return holidays.missingYear()
                .map(year -> new Task(
                        Task.Kind.HOLIDAYS_MISSING,
                        1,
                        "/holidays?year=" + year,
                        List.of(new Task.Line(Integer.toString(year), "", null, "/holidays?year=" + year))))
                .orElseGet(() -> new Task(Task.Kind.HOLIDAYS_MISSING, 0, "/holidays", List.of()));
    }

    private static <T> Task task(Task.Kind kind, Page<T> page, String path, Function<T, Task.Line> line) {
        return new Task(
                kind, page.total(), path, page.items().stream().map(line).toList());
    }
}
