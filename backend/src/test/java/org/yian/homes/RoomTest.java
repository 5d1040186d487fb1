package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class RoomTest {

    private static final Actor COUNTY = TestActors.county(TestHomes.GANZHOU);

    @Inject
    RoomService service;

    @Inject
    HomeReader reader;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Test
    void bedsCountAsSoonAsTheyStand() {
        long home = homes.home().insert();

        service.addRoom(COUNTY, home, null, new NewRoom("主楼", 1, "101", 2));
        RoomView room = service.rooms(COUNTY, home).get(0);
        service.addBed(COUNTY, home, room.id(), null, new NewBed(null));

        assertThat(service.rooms(COUNTY, home).get(0).beds())
                .extracting(RoomView.BedView::label)
                .containsExactly("1", "2", "3");
        assertThat(reader.view(COUNTY, home).figures().beds()).isEqualTo(3);
    }

    @Test
    void noTwoRoomsOfABuildingAndNoTwoBedsOfARoomHaveTheSameName() {
        long home = homes.home().beds(2).insert();
        RoomView room = service.rooms(COUNTY, home).get(0);

        assertThat(refusal(() -> service.addRoom(COUNTY, home, null, new NewRoom("主楼", 2, "101", 1))))
                .isEqualTo(PlatformProblem.INVALID_REQUEST);
        assertThat(refusal(() -> service.addBed(COUNTY, home, room.id(), null, new NewBed("2"))))
                .isEqualTo(PlatformProblem.INVALID_REQUEST);
    }

    @Test
    void whatSomebodyLivesInIsNotTakenAway() {
        long home = homes.home().beds(2).insert();
        RoomView room = service.rooms(COUNTY, home).get(0);
        long bed = room.beds().get(0).id();
        homes.addResidentIn(home, bed);

        assertThat(refusal(() -> service.removeBed(COUNTY, home, bed))).isEqualTo(HomeProblem.BED_OCCUPIED);
        assertThat(refusal(() -> service.removeRoom(COUNTY, home, room.id()))).isEqualTo(HomeProblem.ROOM_OCCUPIED);

        service.removeBed(COUNTY, home, room.beds().get(1).id());

        assertThat(reader.view(COUNTY, home).figures().beds()).isEqualTo(1);
    }

    @Test
    void theFireDepartmentSeesWhichBedsAreTakenButNotByWhom() {
        long home = homes.home().beds(1).insert();
        homes.addResidentIn(
                home, service.rooms(COUNTY, home).get(0).beds().get(0).id());

        RoomView.BedView county = service.rooms(COUNTY, home).get(0).beds().get(0);
        RoomView.BedView fire = service.rooms(TestActors.fire(TestHomes.GANZHOU), home)
                .get(0)
                .beds()
                .get(0);

        assertThat(county.resident()).isEqualTo("王有福");
        assertThat(county.selfCareTier()).isEqualTo("INDEPENDENT");
        assertThat(fire.occupied()).isTrue();
        assertThat(fire.resident()).isNull();
        assertThat(fire.residentId()).isNull();
        assertThat(fire.selfCareTier()).isNull();
    }

    @Test
    void roomsOfAForeignHomeAreNotFound() {
        long home = homes.home().beds(2).insert();
        long other = homes.home().beds(2).insert();
        long room = service.rooms(COUNTY, other).get(0).id();

        assertThat(refusal(() -> service.rooms(TestActors.county(TestHomes.SHANDAN), home)))
                .isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> service.removeRoom(COUNTY, home, room))).isEqualTo(PlatformProblem.NOT_FOUND);
    }

    @Test
    void ofRemovingABedAndMovingIntoItOnlyOneSucceeds() {
        for (int attempt = 0; attempt < 10; attempt++) {
            long home = homes.home().beds(1).insert();
            long bed = service.rooms(COUNTY, home).get(0).beds().get(0).id();

            CompletableFuture<Boolean> removal = CompletableFuture.supplyAsync(
                    () -> succeeds(() -> service.removeBed(COUNTY, home, bed), ProblemException.class));
            CompletableFuture<Boolean> moving = CompletableFuture.supplyAsync(
                    () -> succeeds(() -> homes.addResidentIn(home, bed), DatabaseException.class));

            assertThat(List.of(removal.join(), moving.join())).containsOnlyOnce(true);
            assertThat(database.count("SELECT COUNT(*) FROM bed WHERE id = ?", bed))
                    .isEqualTo(database.count("SELECT COUNT(*) FROM resident WHERE bed_id = ?", bed));
        }
    }

    @Test
    void aStaleRoomIsRefused() {
        long home = homes.home().beds(1).insert();
        long room = service.rooms(COUNTY, home).get(0).id();

        service.editRoom(COUNTY, home, room, new RoomChange(0, "主楼", 2, "201"));

        assertThat(refusal(() -> service.editRoom(COUNTY, home, room, new RoomChange(0, "主楼", 3, "301"))))
                .isEqualTo(PlatformProblem.STALE_VERSION);
    }

    private static boolean succeeds(Runnable work, Class<? extends RuntimeException> refusal) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            assertThat(failure).isInstanceOf(refusal);
            return false;
        }
    }

    private static ProblemKind refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
