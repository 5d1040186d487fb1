package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** Rooms and beds of one home that the caller has found within the scope. */
@Singleton
class RoomRepository {

    private final Database database;

    RoomRepository(Database database) {
        this.database = database;
    }

    List<RoomView> rooms(long homeId) {
        Map<Long, RoomView> rooms = new LinkedHashMap<>();
        database.list(
                        "SELECT * FROM room WHERE home_id = ? ORDER BY building, floor, LENGTH(name), name",
                        RoomRepository::room,
                        homeId)
                .forEach(room -> rooms.put(room.id(), room));
        database.list(
                """
                SELECT b.id, b.room_id, b.label, r.name AS resident, r.id AS resident_id, r.self_care_tier
                FROM bed b LEFT JOIN resident r ON r.bed_id = b.id
                WHERE b.home_id = ? AND b.in_use ORDER BY b.room_id, LENGTH(b.label), b.label
                """,
                row -> Objects.requireNonNull(rooms.get(row.number("room_id")))
                        .beds()
                        .add(bed(row)),
                homeId);
        return List.copyOf(rooms.values());
    }

    Optional<RoomView> lockRoom(long homeId, long roomId) {
        return database.first(
                "SELECT * FROM room WHERE id = ? AND home_id = ? FOR UPDATE", RoomRepository::room, roomId, homeId);
    }

    /**
     * The bed's label, after waiting for those who are giving it to somebody: an admission holds the row by its foreign key
     * until it ends.
     */
    Optional<BedPlace> lockBed(long homeId, long bedId) {
        return database.first(
                """
                SELECT b.id, b.label, r.name AS room FROM bed b JOIN room r ON r.id = b.room_id
                WHERE b.id = ? AND b.home_id = ? FOR UPDATE
                """,
                row -> new BedPlace(row.number("id"), row.text("room"), row.text("label")),
                bedId,
                homeId);
    }

    /** As {@link #lockBed}, for all beds of a room. */
    void lockBeds(long roomId) {
        database.list("SELECT id FROM bed WHERE room_id = ? FOR UPDATE", row -> row.number("id"), roomId);
    }

    /** How many beds of the room are taken. */
    long occupiedBeds(long roomId) {
        return database.count(
                "SELECT COUNT(*) FROM resident r JOIN bed b ON b.id = r.bed_id WHERE b.room_id = ?", roomId);
    }

    boolean occupied(long bedId) {
        return database.count("SELECT COUNT(*) FROM resident WHERE bed_id = ?", bedId) > 0;
    }

    long insertRoom(long homeId, String building, int floor, String name) {
        return database.insert(
                "INSERT INTO room (home_id, building, floor, name) VALUES (?, ?, ?, ?)", homeId, building, floor, name);
    }

    void updateRoom(long roomId, RoomChange change) {
        database.change(
                "UPDATE room SET building = ?, floor = ?, name = ?, version = version + 1 WHERE id = ?",
                change.building().strip(),
                change.floor(),
                change.name().strip(),
                roomId);
    }

    void deleteRoom(long roomId) {
        database.change("DELETE FROM bed WHERE room_id = ?", roomId);
        database.change("DELETE FROM room WHERE id = ?", roomId);
    }

    List<String> labels(long roomId) {
        return database.list("SELECT label FROM bed WHERE room_id = ?", row -> row.text("label"), roomId);
    }

    long insertBed(long homeId, long roomId, String label) {
        return database.insert("INSERT INTO bed (room_id, home_id, label) VALUES (?, ?, ?)", roomId, homeId, label);
    }

    void deleteBed(long bedId) {
        database.change("DELETE FROM bed WHERE id = ?", bedId);
    }

    /** Where a bed stands, as people say it. */
    record BedPlace(long id, String room, String label) {}

    private static RoomView room(Row row) {
        return new RoomView(
                row.number("id"),
                row.integer("version"),
                row.text("building"),
                row.integer("floor"),
                row.text("name"),
                new ArrayList<>());
    }

    private static RoomView.BedView bed(Row row) {
        String resident = row.textOrNull("resident");
        return new RoomView.BedView(
                row.number("id"),
                row.text("label"),
                resident != null,
                resident,
                row.numberOrNull("resident_id"),
                row.textOrNull("self_care_tier"));
    }
}
