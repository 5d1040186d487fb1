package org.yian.devices;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Keys of the caller's own devices; those of others do not exist. */
@Controller("/api/device-keys/{deviceId}")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
class DeviceKeyController {

    private final DeviceKeys keys;

    DeviceKeyController(DeviceKeys keys) {
        this.keys = keys;
    }

    /** The key of a device that has one. */
    @Get
    DeviceKey get(@Parameter(hidden = true) Actor actor, UUID deviceId) {
        return keys.get(actor, deviceId);
    }

    /** The key of the device; makes one when it has none. */
    @Put
    DeviceKey make(@Parameter(hidden = true) Actor actor, UUID deviceId) {
        return keys.make(actor, deviceId);
    }

    /** Ends the key: what the device still holds can never be read again. */
    @Delete
    HttpResponse<Void> end(@Parameter(hidden = true) Actor actor, UUID deviceId) {
        keys.end(actor, deviceId);
        return HttpResponse.noContent();
    }
}
