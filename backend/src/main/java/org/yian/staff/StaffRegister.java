package org.yian.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** What other features may ask about the people who work in homes. */
@Singleton
public class StaffRegister {

    private final Database database;

    StaffRegister(Database database) {
        this.database = database;
    }

    /** Somebody who works in a home. */
    public record Colleague(long id, String name, Post post) {}

    /** Who works in a home on a day, by post. The caller has found the home within the scope. */
    @UseCase(readOnly = true)
    public List<Colleague> of(long homeId, LocalDate day) {
        return database.list(
                """
                SELECT id, name, post FROM staff
                WHERE home_id = ? AND started_on <= ? AND (ended_on IS NULL OR ended_on > ?)
                ORDER BY FIELD(post, 'NURSING', 'DUTY', 'DIRECTOR', 'CATERING', 'MEDICAL', 'ACCOUNTANT', 'CASHIER', 'OTHER'), id
                """,
                row -> new Colleague(row.number("id"), row.text("name"), row.choice("post", Post.class)),
                homeId,
                day,
                day);
    }

    /** Those of the ids that belong to homes in the caller's scope. */
    @UseCase(readOnly = true)
    public Set<Long> within(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        String marks = "?,".repeat(ids.size() - 1) + "?";
        return database
                .list(
                        Select.of("s.id", "staff s JOIN home h ON h.id = s.home_id")
                                .where(actor.scope().homes("h"))
                                .where(new SqlFragment("s.id IN (" + marks + ")", List.copyOf(ids)))
                                .all(),
                        row -> row.number("id"))
                .stream()
                .collect(Collectors.toSet());
    }
}
