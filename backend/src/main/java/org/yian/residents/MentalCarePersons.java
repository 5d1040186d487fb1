package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.platform.UseCase;

/** Who lives in a home with a severe mental illness. */
@Singleton
public class MentalCarePersons {

    private final Database database;
    private final Clock clock;

    MentalCarePersons(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A home where such persons live though it may not, or no longer, care for them. */
    public record LapsedHome(long homeId, String homeName, long persons) {}

    /** The homes in the caller's scope that lack today what the law asks for the persons who live there. */
    @UseCase(readOnly = true)
    public Page<LapsedHome> lapsed(Actor actor, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        Select homes = Select.of(
                        "h.id, h.name, COUNT(*) AS persons",
                        """
                        mental_care_resident m JOIN resident r ON r.id = m.resident_id JOIN home h ON h.id = r.home_id
                        LEFT JOIN mental_care_record k
                            ON k.id = (SELECT MAX(x.id) FROM mental_care_record x WHERE x.home_id = h.id)
                        """)
                .where(actor.scope().homes("h"))
                .where("r.ended_on IS NULL")
                .where(
                        """
                        COALESCE(k.valid_from <= ? AND k.valid_until >= ? AND k.full_time_staff > 0 AND k.separate_unit, FALSE)
                            = FALSE
                        """,
                        today,
                        today)
                .groupBy("h.id, h.name")
                .orderBy("h.id");
        return database.page(
                homes, page, row -> new LapsedHome(row.number("id"), row.text("name"), row.number("persons")));
    }

    void enter(long residentId, long recordId) {
        database.change(
                "INSERT INTO mental_care_resident (resident_id, record_id, recorded_at) VALUES (?, ?, ?)",
                residentId,
                recordId,
                clock.instant());
    }

    boolean cared(long residentId) {
        return database.count("SELECT COUNT(*) FROM mental_care_resident WHERE resident_id = ?", residentId) > 0;
    }
}
