package org.yian.policies;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The calendar of the province: which weekdays are off and which weekends are worked. */
@Singleton
public class Holidays {

    private static final int FIRST_YEAR = 2017;
    /** The State Council publishes the next year's calendar in November. */
    private static final Month EXPECTED_FROM = Month.DECEMBER;

    private final HolidayRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    Holidays(HolidayRepository repository, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** A year whose calendar nobody has entered though it is time: this one, or from December on the next. */
    @UseCase(readOnly = true)
    public Optional<Integer> missingYear() {
        LocalDate today = LocalDate.now(clock);
        if (!repository.has(today.getYear())) {
            return Optional.of(today.getYear());
        }
        boolean due = today.getMonth() == EXPECTED_FROM && !repository.has(today.getYear() + 1);
        return due ? Optional.of(today.getYear() + 1) : Optional.empty();
    }

    @UseCase(readOnly = true)
    HolidayYear year(@Nullable Integer asked) {
        int year = asked == null ? LocalDate.now(clock).getYear() : asked;
        requireYear("year", year);
        return new HolidayYear(year, repository.of(year), missingYear().orElse(null));
    }

    @UseCase
    HolidayYear put(Actor actor, LocalDate day, HolidayChange change) {
        requireYear("day", day.getYear());
        if (WorkingDays.weekend(day) != change.working()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("working", change.working() ? "policies.worked-weekday" : "policies.weekend-off-anyway");
        }
        Holiday before = repository.lock(day).orElse(null);
        requireVersion(before, change.version());
        if (before == null) {
            insert(day, change);
        } else {
            repository.update(day, change);
        }
        audit.record(
                actor,
                entry(before == null ? "holiday.add" : "holiday.edit", day).changed(before, change));
        return year(day.getYear());
    }

    /** Two who add the same day at the same instant: the second one has not seen the first one's. */
    private void insert(LocalDate day, HolidayChange change) {
        try {
            repository.insert(day, change);
        } catch (DatabaseException refused) {
            if (refused.duplicateKey()) {
                throw ProblemException.stale(repository.lock(day).orElseThrow());
            }
            throw refused;
        }
    }

    /** The day is again what it is by the week. */
    @UseCase
    HolidayYear remove(Actor actor, LocalDate day, int version) {
        Holiday before = repository.lock(day).orElseThrow(ProblemException::notFound);
        requireVersion(before, version);
        repository.delete(day);
        audit.record(actor, entry("holiday.remove", day).changed(before, null));
        return year(day.getYear());
    }

    private static void requireVersion(@Nullable Holiday current, @Nullable Integer seen) {
        Integer version = current == null ? null : current.version();
        if (!Objects.equals(version, seen)) {
            throw current == null ? ProblemException.notFound() : ProblemException.stale(current);
        }
    }

    private void requireYear(String field, int year) {
        int last = LocalDate.now(clock).getYear() + 2;
        if (year < FIRST_YEAR || year > last) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation(field, "policies.year-between", Integer.toString(FIRST_YEAR), Integer.toString(last));
        }
    }

    private static AuditEntry entry(String action, LocalDate day) {
        return AuditEntry.of(action, "holiday", day, day.toString());
    }
}
