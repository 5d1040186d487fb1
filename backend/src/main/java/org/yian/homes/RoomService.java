package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** The rooms and beds of a home. What somebody lives in is never taken away, not even at the moment of moving in. */
@Singleton
class RoomService {

    private final Homes homes;
    private final RoomRepository repository;
    private final HomeFigures figures;
    private final Idempotency idempotency;
    private final AuditLog audit;

    RoomService(Homes homes, RoomRepository repository, HomeFigures figures, Idempotency idempotency, AuditLog audit) {
        this.homes = homes;
        this.repository = repository;
        this.figures = figures;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** What the audit log keeps of a room. */
    @Serdeable
    record RoomState(String building, int floor, String room) {}

    /** What the audit log keeps of a bed. */
    @Serdeable
    record BedState(String room, String bed) {}

    /** What the audit log keeps of a new room. */
    @Serdeable
    record NewRoomState(String building, int floor, String room, int beds) {}

    @UseCase(readOnly = true)
    List<RoomView> rooms(Actor actor, long homeId) {
        homes.get(actor, homeId);
        List<RoomView> rooms = repository.rooms(homeId);
        return actor.role() == Role.FIRE
                ? rooms.stream().map(RoomService::withoutNames).toList()
                : rooms;
    }

    @UseCase
    void addRoom(Actor actor, long homeId, @Nullable UUID key, NewRoom room) {
        HomeSummary home = homes.getOpen(actor, homeId);
        idempotency.once(actor, key, "home.add-room", () -> {
            String name = room.name().strip();
            long id = insertRoom(home, room);
            IntStream.rangeClosed(1, room.beds())
                    .forEach(bed -> repository.insertBed(homeId, id, Integer.toString(bed)));
            figures.refresh(homeId);
            NewRoomState state = new NewRoomState(room.building().strip(), room.floor(), name, room.beds());
            record(actor, home, "home.add-room", null, state);
            return Long.toString(id);
        });
    }

    private long insertRoom(HomeSummary home, NewRoom room) {
        try {
            return repository.insertRoom(
                    home.id(),
                    room.building().strip(),
                    room.floor(),
                    room.name().strip());
        } catch (DatabaseException refused) {
            throw nameTaken(refused, room.building(), room.name());
        }
    }

    @UseCase
    void editRoom(Actor actor, long homeId, long roomId, RoomChange change) {
        HomeSummary home = homes.getOpen(actor, homeId);
        RoomView room = lockedRoom(homeId, roomId);
        if (room.version() != change.version()) {
            throw ProblemException.stale(room);
        }
        try {
            repository.updateRoom(roomId, change);
        } catch (DatabaseException refused) {
            throw nameTaken(refused, change.building(), change.name());
        }
        RoomState after = new RoomState(
                change.building().strip(), change.floor(), change.name().strip());
        record(actor, home, "home.edit-room", state(room), after);
    }

    @UseCase
    void removeRoom(Actor actor, long homeId, long roomId) {
        HomeSummary home = homes.getOpen(actor, homeId);
        RoomView room = lockedRoom(homeId, roomId);
        repository.lockBeds(roomId);
        long occupied = repository.occupiedBeds(roomId);
        if (occupied > 0) {
            throw new ProblemException(HomeProblem.ROOM_OCCUPIED, room.name(), occupied);
        }
        repository.deleteRoom(roomId);
        figures.refresh(homeId);
        record(actor, home, "home.remove-room", state(room), null);
    }

    @UseCase
    void addBed(Actor actor, long homeId, long roomId, @Nullable UUID key, NewBed bed) {
        HomeSummary home = homes.getOpen(actor, homeId);
        idempotency.once(actor, key, "home.add-bed", () -> {
            RoomView room = lockedRoom(homeId, roomId);
            List<String> labels = repository.labels(roomId);
            String label = bed.label() == null || bed.label().isBlank()
                    ? nextLabel(labels)
                    : bed.label().strip();
            if (labels.contains(label)) {
                ProfileRules.refuse(List.of(Finding.of("label", "homes.bed-label-taken", label)));
            }
            long id = repository.insertBed(homeId, roomId, label);
            figures.refresh(homeId);
            record(actor, home, "home.add-bed", null, new BedState(room.name(), label));
            return Long.toString(id);
        });
    }

    @UseCase
    void removeBed(Actor actor, long homeId, long bedId) {
        HomeSummary home = homes.getOpen(actor, homeId);
        RoomRepository.BedPlace bed = repository.lockBed(homeId, bedId).orElseThrow(ProblemException::notFound);
        if (repository.occupied(bedId)) {
            throw new ProblemException(HomeProblem.BED_OCCUPIED, bed.room() + "-" + bed.label());
        }
        repository.deleteBed(bedId);
        figures.refresh(homeId);
        record(actor, home, "home.remove-bed", new BedState(bed.room(), bed.label()), null);
    }

    private RoomView lockedRoom(long homeId, long roomId) {
        return repository.lockRoom(homeId, roomId).orElseThrow(ProblemException::notFound);
    }

    private void record(Actor actor, HomeSummary home, String action, @Nullable Object before, @Nullable Object after) {
        audit.record(
                actor,
                AuditEntry.of(action, "home", home.id(), home.name())
                        .atHome(home.id())
                        .changed(before, after));
    }

    private static RuntimeException nameTaken(DatabaseException refused, String building, String name) {
        if (refused.duplicateKey("room_once")) {
            ProfileRules.refuse(List.of(Finding.of("name", "homes.room-name-taken", building.strip(), name.strip())));
        }
        return refused;
    }

    private static String nextLabel(List<String> labels) {
        int number = 1;
        while (labels.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    private static RoomState state(RoomView room) {
        return new RoomState(room.building(), room.floor(), room.name());
    }

    private static RoomView withoutNames(RoomView room) {
        return new RoomView(
                room.id(),
                room.version(),
                room.building(),
                room.floor(),
                room.name(),
                room.beds().stream()
                        .map(bed -> new RoomView.BedView(bed.id(), bed.label(), bed.occupied(), null, null, null))
                        .toList());
    }
}
