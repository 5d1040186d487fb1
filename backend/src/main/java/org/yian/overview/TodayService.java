package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.TimeFactory;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** Gathers the morning of a home; each question is answered from an index of the home. */
@Singleton
class TodayService {

    private static final int BIRTHDAYS_AHEAD = 7;
    private static final int MOST_CERTIFICATES = 20;

    private final Database database;
    private final PolicyParameters parameters;
    private final Clock clock;

    TodayService(Database database, PolicyParameters parameters, Clock clock) {
        this.database = database;
        this.parameters = parameters;
        this.clock = clock;
    }

    private record Resident(
            long id, String name, LocalDate birthDate, @Nullable LocalDate assessedOn, boolean boarder) {}

    private record Call(Instant at, int missing) {}

    /** The morning of the caller's own home. */
    @UseCase(readOnly = true)
    Today today(Actor actor) {
        long home = Objects.requireNonNull(actor.scope().homeId());
        LocalDate today = LocalDate.now(clock);
        boolean director = actor.role() == Role.DIRECTOR;
        List<Resident> residents = residents(home);
        List<Today.Out> out = out(home, today);
        Optional<Call> call = call(home, today);
        return new Today(
                today,
                residents.size(),
                residents.size() - out.size(),
                freeBeds(home),
                out,
                call.map(Call::at).orElse(null),
                call.map(Call::missing).orElse(null),
                onDuty(home, today),
                birthdays(residents, today),
                director ? certificates(home, today) : List.of(),
                director ? assessmentsDue(residents, today) : 0);
    }

    private List<Resident> residents(long home) {
        return database.list(
                """
                SELECT id, name, birth_date, assessed_on, support_mode FROM resident
                WHERE home_id = ? AND active = TRUE ORDER BY pinyin, id
                """,
                row -> new Resident(
                        row.number("id"),
                        row.text("name"),
                        row.date("birth_date"),
                        row.dateOrNull("assessed_on"),
                        row.text("support_mode").equals("BOARDER")),
                home);
    }

    private List<Today.Out> out(long home, LocalDate today) {
        return database.list(
                """
                SELECT r.id, r.name, l.expected_back_on FROM resident r JOIN resident_leave l ON l.open_resident_id = r.id
                WHERE r.home_id = ? AND r.active = TRUE ORDER BY l.expected_back_on, r.id
                """,
                row -> new Today.Out(
                        row.number("id"),
                        row.text("name"),
                        row.date("expected_back_on"),
                        today.isAfter(row.date("expected_back_on"))),
                home);
    }

    private Optional<Call> call(long home, LocalDate today) {
        return database.first(
                """
                SELECT called_at, missing FROM roll_call WHERE home_id = ? AND called_at >= ?
                ORDER BY called_at DESC LIMIT 1
                """,
                row -> new Call(row.moment("called_at"), row.integer("missing")),
                home,
                today.atStartOfDay(TimeFactory.ZONE).toInstant());
    }

    private int freeBeds(long home) {
        return Math.toIntExact(database.count(
                """
                SELECT COUNT(*) FROM bed b LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND b.in_use = TRUE AND r.id IS NULL
                """,
                home));
    }

    private List<String> onDuty(long home, LocalDate today) {
        return database.list(
                """
                SELECT s.name FROM duty_week w JOIN duty_shift d ON d.week_id = w.id JOIN staff s ON s.id = d.staff_id
                WHERE w.home_id = ? AND w.monday = ? AND d.day = ? AND d.shift = 'NIGHT' ORDER BY s.id
                """,
                row -> row.text("name"),
                home,
                today.with(DayOfWeek.MONDAY),
                today);
    }

    private List<Today.Expiring> certificates(long home, LocalDate today) {
        return database.list(
                """
                SELECT s.id, s.name, c.kind, c.valid_until FROM staff s JOIN staff_certificate c ON c.staff_id = s.id
                WHERE s.home_id = ? AND s.active = TRUE AND c.valid_until <= ?
                    AND NOT EXISTS (SELECT 1 FROM staff_certificate n WHERE n.staff_id = c.staff_id AND n.kind = c.kind
                        AND (n.valid_until IS NULL OR n.valid_until > c.valid_until))
                ORDER BY c.valid_until, s.id LIMIT %d
                """
                        .formatted(MOST_CERTIFICATES),
                row -> new Today.Expiring(
                        row.number("id"),
                        row.text("name"),
                        row.text("kind"),
                        row.date("valid_until"),
                        row.date("valid_until").isBefore(today)),
                home,
                today.plusDays(parameters.wholeAmount("certificate.remind-days", today)));
    }

    private static List<Today.Birthday> birthdays(List<Resident> residents, LocalDate today) {
        return residents.stream()
                .map(person -> {
                    LocalDate on = Birthdays.next(person.birthDate(), today);
                    int age = on.getYear() - person.birthDate().getYear();
                    return new Today.Birthday(person.id(), person.name(), on, age);
                })
                .filter(birthday -> birthday.on().isBefore(today.plusDays(BIRTHDAYS_AHEAD)))
                .sorted(Comparator.comparing(Today.Birthday::on))
                .toList();
    }

    /** Boarders are not assessed by the county. */
    private int assessmentsDue(List<Resident> residents, LocalDate today) {
        LocalDate dueBefore =
                today.plusMonths(1).minusMonths(parameters.wholeAmount("assessment.validity-months", today));
        return Math.toIntExact(residents.stream()
                .filter(person -> !person.boarder())
                .filter(person ->
                        person.assessedOn() == null || person.assessedOn().isBefore(dueBefore))
                .count());
    }
}
