package org.yian.homes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Every change answers all rooms of the home as they are then, which is what the page shows. */
@Controller("/api/homes/{homeId}")
@Tag(name = "homes")
class RoomController {

    private final RoomService service;

    RoomController(RoomService service) {
        this.service = service;
    }

    @Get("/rooms")
    @HomeReaders
    List<RoomView> list(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return service.rooms(actor, homeId);
    }

    @Post("/rooms")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<RoomView> add(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewRoom room) {
        service.addRoom(actor, homeId, key, room);
        return service.rooms(actor, homeId);
    }

    @Put("/rooms/{roomId}")
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<RoomView> edit(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @PathVariable long roomId,
            @Valid @Body RoomChange change) {
        service.editRoom(actor, homeId, roomId, change);
        return service.rooms(actor, homeId);
    }

    @Delete("/rooms/{roomId}")
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<RoomView> remove(@Parameter(hidden = true) Actor actor, @PathVariable long homeId, @PathVariable long roomId) {
        service.removeRoom(actor, homeId, roomId);
        return service.rooms(actor, homeId);
    }

    @Post("/rooms/{roomId}/beds")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<RoomView> addBed(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @PathVariable long roomId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewBed bed) {
        service.addBed(actor, homeId, roomId, key, bed);
        return service.rooms(actor, homeId);
    }

    @Delete("/beds/{bedId}")
    @Secured({Roles.DIRECTOR, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<RoomView> removeBed(
            @Parameter(hidden = true) Actor actor, @PathVariable long homeId, @PathVariable long bedId) {
        service.removeBed(actor, homeId, bedId);
        return service.rooms(actor, homeId);
    }
}
