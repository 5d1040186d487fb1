package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Database;
import org.yian.platform.UseCase;

/** What other features do with the beds of a home that the caller has found within the scope. */
@Singleton
public class Beds {

    private final Database database;

    Beds(Database database) {
        this.database = database;
    }

    /** A bed in use; {@code occupied} tells whether somebody lives in it. */
    public record Bed(long id, boolean occupied) {}

    /** The bed, locked until the transaction ends: of two who want to give it away the second sees it occupied. */
    @UseCase
    public Optional<Bed> lock(long homeId, long bedId) {
        return database.first(
                        "SELECT id FROM bed WHERE id = ? AND home_id = ? AND in_use = TRUE FOR UPDATE",
                        row -> row.number("id"),
                        bedId,
                        homeId)
                .map(id -> new Bed(id, database.count("SELECT COUNT(*) FROM resident WHERE bed_id = ?", id) > 0));
    }

    /** How many beds of the home nobody lives in. */
    @UseCase(readOnly = true)
    public long free(long homeId) {
        return database.count(
                """
                SELECT COUNT(*) FROM bed b LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND b.in_use = TRUE AND r.id IS NULL
                """,
                homeId);
    }
}
