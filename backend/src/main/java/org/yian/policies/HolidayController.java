package org.yian.policies;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

@Controller("/api/holidays")
@Tag(name = "holidays")
class HolidayController {

    private final Holidays holidays;

    HolidayController(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The days of a year on which the calendar differs from the week.
     *
     * @param year this year when it is left out
     */
    @Get
    @Secured({Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    HolidayYear year(@QueryValue @Nullable Integer year) {
        return holidays.year(year);
    }

    /** Makes a weekday a day off, or a Saturday or Sunday a working day. */
    @Put("/{day}")
    @Secured(Roles.PROVINCE)
    HolidayYear put(
            @Parameter(hidden = true) Actor actor, @PathVariable LocalDate day, @Valid @Body HolidayChange change) {
        return holidays.put(actor, day, change);
    }

    /** Takes a day out of the calendar: it is again what it is by the week. */
    @Delete("/{day}")
    @Secured(Roles.PROVINCE)
    HolidayYear remove(@Parameter(hidden = true) Actor actor, @PathVariable LocalDate day, @QueryValue int version) {
        return holidays.remove(actor, day, version);
    }
}
