package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.List;
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

    /** A bed in use, as people say where it is; {@code occupied} tells whether somebody lives in it. */
    public record PlacedBed(long id, String building, String room, String label, boolean occupied) {}

    /** All beds in use of the home, in the order of the rooms. */
    @UseCase(readOnly = true)
    public List<PlacedBed> all(long homeId) {
        return database.list(
                """
                SELECT b.id, b.label, m.building, m.name, r.id AS resident_id
                FROM bed b JOIN room m ON m.id = b.room_id LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND b.in_use = TRUE
                ORDER BY m.building, m.floor, LENGTH(m.name), m.name, LENGTH(b.label), b.label
                """,
                row -> new PlacedBed(
                        row.number("id"),
                        row.text("building"),
                        row.text("name"),
                        row.text("label"),
                        row.numberOrNull("resident_id") != null),
                homeId);
    }

    /** As {@link #all}, with all beds of the home locked until the transaction ends. */
    @UseCase
    public List<PlacedBed> lockAll(long homeId) {
        database.list(
                "SELECT id FROM bed WHERE home_id = ? AND in_use = TRUE ORDER BY id FOR UPDATE",
                row -> row.number("id"),
                homeId);
        return all(homeId);
    }
}
