package org.yian.presence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All are there but these; those on leave need not be named. */
@Serdeable
record NewRollCall(@NotNull @Size(max = 1000) List<@Valid Absence> absent) {

    /** Somebody who is not there. */
    @Serdeable
    record Absence(long residentId, @Nullable @Size(max = 200) String remark) {}
}
