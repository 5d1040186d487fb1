package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yian.residents.Sex;

/**
 * Somebody begins to work in a home.
 *
 * @param identityNumber needed of everybody but volunteers
 * @param sex only without an identity number, which tells it
 */
@Serdeable
record NewStaff(
        @NotNull Long homeId,
        @Nullable @Size(max = 30) String identityNumber,
        @Nullable Sex sex,
        @Valid @NotNull StaffDetails details) {}
