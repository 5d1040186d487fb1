package org.yian.duty;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.staff.StaffRegister;

/** Makes the duty roster of a week. A week that is over is evidence of who was there, and stays as it is. */
@Singleton
class DutyService {

    private static final int DAYS = 7;

    private final DutyRepository repository;
    private final StaffRegister staff;
    private final Homes homes;
    private final AuditLog audit;
    private final Clock clock;

    DutyService(DutyRepository repository, StaffRegister staff, Homes homes, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.staff = staff;
        this.homes = homes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of a week: one line for each part of a day that has somebody. */
    @Serdeable
    record WeekState(LocalDate monday, List<String> duties) {}

    @UseCase(readOnly = true)
    DutyWeek week(Actor actor, long homeId, LocalDate monday) {
        homes.get(actor, homeId);
        requireMonday(monday);
        return view(homeId, monday);
    }

    @UseCase
    DutyWeek plan(Actor actor, long homeId, LocalDate monday, DutyPlan plan) {
        HomeSummary home = homes.getOpen(actor, homeId);
        requireMonday(monday);
        if (over(monday)) {
            throw new ProblemException(DutyProblem.DUTY_WEEK_OVER);
        }
        Optional<DutyRepository.Head> before = repository.lock(homeId, monday);
        if (before.map(DutyRepository.Head::version).orElse(-1) != plan.version()) {
            throw ProblemException.stale(view(homeId, monday));
        }
        check(homeId, monday, plan.entries());
        WeekState old = state(homeId, monday);
        repository.replace(weekId(actor, homeId, monday, before), plan.entries());
        audit.record(
                actor,
                AuditEntry.of("duty.plan", "home", homeId, home.name())
                        .atHome(homeId)
                        .changed(old, state(homeId, monday)));
        return view(homeId, monday);
    }

    private long weekId(Actor actor, long homeId, LocalDate monday, Optional<DutyRepository.Head> before) {
        if (before.isPresent()) {
            repository.update(actor, before.get().id());
            return before.get().id();
        }
        try {
            return repository.insert(actor, homeId, monday);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("duty_week_once") ? ProblemException.stale(view(homeId, monday)) : refused;
        }
    }

    private void check(long homeId, LocalDate monday, List<DutyEntry> entries) {
        LocalDate sunday = monday.plusDays(DAYS - 1);
        Set<Long> known = staff.of(homeId, earliest(monday)).stream()
                .map(StaffRegister.Colleague::id)
                .collect(Collectors.toSet());
        Set<DutyEntry> seen = new HashSet<>();
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        for (int index = 0; index < entries.size(); index++) {
            DutyEntry entry = entries.get(index);
            String field = "entries[" + index + "]";
            if (entry.day().isBefore(monday) || entry.day().isAfter(sunday)) {
                wrong.violation(field + ".day", "duty.outside-of-week");
            } else if (!known.contains(entry.staffId())) {
                wrong.violation(field + ".staffId", "duty.not-of-this-home");
            } else if (!seen.add(entry)) {
                wrong.violation(field, "duty.twice");
            }
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    /** Those who work in the home today, or at the beginning of a week that is still to come. */
    private LocalDate earliest(LocalDate monday) {
        LocalDate today = LocalDate.now(clock);
        return monday.isAfter(today) ? monday : today;
    }

    private DutyWeek view(long homeId, LocalDate monday) {
        Optional<DutyRepository.Head> head = repository.head(homeId, monday);
        List<DutyEntry> entries =
                head.map(found -> repository.entries(found.id())).orElse(List.of());
        LocalDate day = over(monday) ? monday : earliest(monday);
        List<DutyWeek.Person> people = new ArrayList<>(staff.of(homeId, day).stream()
                .map(person -> new DutyWeek.Person(person.id(), person.name(), person.post()))
                .toList());
        head.ifPresent(found -> people.addAll(repository.others(found.id(), homeId, day)));
        return new DutyWeek(
                monday,
                head.map(DutyRepository.Head::version).orElse(-1),
                over(monday),
                head.map(DutyRepository.Head::updatedBy).orElse(null),
                head.map(DutyRepository.Head::updatedAt).orElse(null),
                people,
                entries,
                nightsWithout(monday, entries));
    }

    private WeekState state(long homeId, LocalDate monday) {
        DutyWeek week = view(homeId, monday);
        List<String> duties = week.entries().stream()
                .map(entry -> entry.day() + " " + entry.shift() + " " + name(week, entry.staffId()))
                .toList();
        return new WeekState(monday, duties);
    }

    private static String name(DutyWeek week, long staffId) {
        return week.staff().stream()
                .filter(person -> person.id() == staffId)
                .map(DutyWeek.Person::name)
                .findFirst()
                .orElse(Long.toString(staffId));
    }

    private static List<LocalDate> nightsWithout(LocalDate monday, List<DutyEntry> entries) {
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .filter(day -> entries.stream()
                        .noneMatch(entry ->
                                entry.shift() == Shift.NIGHT && entry.day().equals(day)))
                .toList();
    }

    private boolean over(LocalDate monday) {
        return LocalDate.now(clock).isAfter(monday.plusDays(DAYS - 1L));
    }

    private static void requireMonday(LocalDate monday) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("monday", "duty.not-a-monday");
        }
    }
}
