package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.yian.regions.RegionName;
import org.yian.residents.Sex;

/**
 * Somebody who works or worked in a home.
 *
 * @param area the county, or the city where there are no counties
 * @param identityNumber masked
 * @param professional whether a care-worker certificate or a nurse's registration is in force today
 * @param certificates newest first within each kind
 */
@Serdeable
record StaffView(
        long id,
        int version,
        long homeId,
        String homeName,
        @Nullable RegionName area,
        StaffDetails details,
        Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String identityNumber,
        @Nullable LocalDate endedOn,
        @Nullable String endNote,
        boolean professional,
        List<CertificateView> certificates) {}
