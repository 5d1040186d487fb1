package org.yian.residents;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yian.homes.Beds.PlacedBed;

/**
 * Gives beds to the persons of a roster: first those that the file names, then to those of whom it names the room only, then
 * the next free ones. Asked twice about the same rows and beds it gives the same.
 */
final class RosterBeds {

    private static final int LONGEST = 60;

    private final List<PlacedBed> beds;
    /** The row that has got a bed. */
    private final Map<Long, Integer> rows = new HashMap<>();
    /** The bed that a row has got. */
    private final Map<Integer, Long> given = new HashMap<>();

    private RosterBeds(List<PlacedBed> beds) {
        this.beds = beds;
    }

    /** The bed of each row by the row's number; a row without one has been told why. */
    static Map<Integer, Long> give(List<PlacedBed> beds, List<RosterLine> lines) {
        RosterBeds giving = new RosterBeds(beds);
        List<Wish> wishes = lines.stream().map(Wish::of).toList();
        wishes.stream().filter(wish -> !wish.bed().isEmpty()).forEach(giving::named);
        wishes.stream()
                .filter(wish -> wish.bed().isEmpty() && !wish.room().isEmpty())
                .forEach(giving::inRoom);
        giving.next(wishes.stream()
                .filter(wish -> wish.bed().isEmpty() && wish.room().isEmpty())
                .toList());
        return giving.given;
    }

    /** What a row says of the place. */
    private record Wish(RosterLine line, String room, String bed) {

        /** People write {@code 101室}, {@code 2号床}, or all in one cell: {@code 101-2}. */
        static Wish of(RosterLine line) {
            String room = line.cells().text("room", LONGEST).replaceAll("[室房号间]+$", "");
            String bed = line.cells().text("bed", LONGEST).replaceAll("[号床位]+$", "");
            int dash = bed.lastIndexOf('-');
            return room.isEmpty() && dash > 0
                    ? new Wish(line, bed.substring(0, dash), bed.substring(dash + 1))
                    : new Wish(line, room, bed);
        }

        boolean inRoom(PlacedBed place) {
            String name = place.room().replaceAll("[室房号间]+$", "");
            return room.equals(place.room())
                    || room.equals(name)
                    || room.equals(place.building() + name)
                    || room.equals(place.building() + "-" + name);
        }

        boolean means(PlacedBed place) {
            return inRoom(place) && bed.equals(place.label().replaceAll("[号床位]+$", ""));
        }
    }

    private void named(Wish wish) {
        if (wish.room().isEmpty()) {
            wish.line().problem("room", "rosters.room-needed");
            return;
        }
        List<PlacedBed> meant = beds.stream().filter(wish::means).toList();
        if (meant.size() > 1) {
            wish.line().problem("room", "rosters.room-ambiguous");
        } else if (meant.isEmpty()) {
            boolean room = beds.stream().anyMatch(wish::inRoom);
            wish.line().problem(room ? "bed" : "room", room ? "rosters.bed-unknown" : "rosters.room-unknown");
        } else if (meant.get(0).occupied()) {
            wish.line().problem("bed", "rosters.bed-taken");
        } else if (rows.containsKey(meant.get(0).id())) {
            wish.line()
                    .problem("bed", "rosters.bed-twice", rows.get(meant.get(0).id()));
        } else {
            give(wish, meant.get(0));
        }
    }

    private void inRoom(Wish wish) {
        List<PlacedBed> room = beds.stream().filter(wish::inRoom).toList();
        if (room.isEmpty()) {
            wish.line().problem("room", "rosters.room-unknown");
        } else if (room.stream().map(PlacedBed::building).distinct().count() > 1) {
            wish.line().problem("room", "rosters.room-ambiguous");
        } else {
            room.stream().filter(this::free).findFirst().ifPresentOrElse(bed -> give(wish, bed), () -> wish.line()
                    .problem("room", "rosters.room-full"));
        }
    }

    private void next(List<Wish> wishes) {
        Iterator<PlacedBed> free = beds.stream().filter(this::free).toList().iterator();
        for (Wish wish : wishes) {
            if (free.hasNext()) {
                give(wish, free.next());
            } else {
                wish.line().problem("bed", "rosters.home-full");
            }
        }
    }

    private boolean free(PlacedBed bed) {
        return !bed.occupied() && !rows.containsKey(bed.id());
    }

    private void give(Wish wish, PlacedBed bed) {
        rows.put(bed.id(), wish.line().number());
        given.put(wish.line().number(), bed.id());
    }
}
