package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the county recorded of a home's mental care.
 *
 * @param validUntil the last day of the licence
 * @param fullTimeStaff persons who care for mental health and do nothing else
 * @param separateUnit whether these persons live apart from the others
 * @param attachmentId the scan of the licence
 * @param withdrawalReason why nobody may be admitted by it any more; the other parts are null then
 */
@Serdeable
record MentalCareRecord(
        long id,
        @Nullable String licenceNumber,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer fullTimeStaff,
        @Nullable Boolean separateUnit,
        @Nullable UUID attachmentId,
        @Nullable String withdrawalReason,
        String recordedBy,
        Instant recordedAt) {

    /** What is missing on a day for an admission by this record. */
    Set<MentalCareGap> gaps(LocalDate day) {
        if (validFrom == null || validUntil == null) {
            return EnumSet.of(MentalCareGap.LICENCE);
        }
        Set<MentalCareGap> gaps = EnumSet.noneOf(MentalCareGap.class);
        if (day.isBefore(validFrom) || day.isAfter(validUntil)) {
            gaps.add(MentalCareGap.LICENCE_PERIOD);
        }
        if (fullTimeStaff == null || fullTimeStaff < 1) {
            gaps.add(MentalCareGap.FULL_TIME_STAFF);
        }
        if (!Boolean.TRUE.equals(separateUnit)) {
            gaps.add(MentalCareGap.SEPARATE_UNIT);
        }
        return gaps;
    }
}
