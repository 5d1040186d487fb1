package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.UseCase;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;

/** Adds residents for measuring, with the rooms and beds they live in: each batch in a transaction of its own. */
@Singleton
@Requires(property = "yian.demo", value = "true")
class LoadBatch {

    /** Sequence numbers below belong to the demonstration itself, so no identity number comes twice. */
    static final int FIRST_SEQUENCE = 450;

    private static final int LAST_SEQUENCE = 999;
    private static final int BEDS_OF_A_ROOM = 4;
    private static final int BIRTHDAYS = 12_000;
    private static final int YOUNGEST = 60;
    /** The most residents that have a number of their own. */
    static final long CAPACITY = (long) BIRTHDAYS * (LAST_SEQUENCE - FIRST_SEQUENCE + 1);

    private static final String BUILDING = "压测楼";

    private final Database database;
    private final Clock clock;
    private final PersonalDataCipher cipher;

    LoadBatch(Database database, Clock clock, PersonalDataCipher cipher) {
        this.database = database;
        this.clock = clock;
        this.cipher = cipher;
    }

    /** A home to fill. */
    record Place(long homeId, @Nullable String townshipCode, String officeCode) {}

    /**
     * @param places the homes, filled in turn, room by room
     * @param residents how many to add
     */
    @UseCase
    void add(List<Place> places, int residents) {
        long person = next("resident");
        long room = next("room");
        long bed = next("bed");
        DemoResidents maker = new DemoResidents(cipher, new Random(person), LocalDate.now(clock));
        LocalDate youngest = LocalDate.now(clock).minusYears(YOUNGEST);
        List<@Nullable Object[]> rooms = new ArrayList<>();
        List<@Nullable Object[]> beds = new ArrayList<>();
        List<@Nullable Object[]> people = new ArrayList<>();
        for (int index = 0; index < residents; index++) {
            long roomId = room + index / BEDS_OF_A_ROOM;
            Place place = places.get((int) (roomId % places.size()));
            if (index % BEDS_OF_A_ROOM == 0) {
                rooms.add(new Object[] {roomId, place.homeId(), BUILDING, 1, String.valueOf(roomId)});
            }
            long bedId = bed + index;
            beds.add(new Object[] {bedId, roomId, place.homeId(), String.valueOf(index % BEDS_OF_A_ROOM + 1)});
            IdentityNumber identity = identity(place, person + index, youngest);
            people.add(maker.row(place.homeId(), place.townshipCode(), identity, "CENTRALISED", bedId, null));
        }
        database.changeAll("INSERT INTO room (id, home_id, building, floor, name) VALUES (?, ?, ?, ?, ?)", rooms);
        database.changeAll("INSERT INTO bed (id, room_id, home_id, label) VALUES (?, ?, ?, ?)", beds);
        database.changeAll(DemoResidents.INSERT, people);
    }

    private static IdentityNumber identity(Place place, long person, LocalDate youngest) {
        long number = person % CAPACITY;
        LocalDate birth = youngest.minusDays(number % BIRTHDAYS);
        int sequence = FIRST_SEQUENCE + (int) (number / BIRTHDAYS);
        return IdentityNumber.of(DemoResidents.identityRegion(place.officeCode()), birth, sequence);
    }

    private long next(String table) {
        return database.count("SELECT COALESCE(MAX(id), 0) + 1 FROM " + table);
    }
}
