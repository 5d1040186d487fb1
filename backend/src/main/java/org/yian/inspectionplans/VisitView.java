package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.InspectionKind;
import org.yian.regions.RegionName;

/**
 * A planned visit.
 *
 * @param office whose plan it stands in
 * @param month the first day of the month
 * @param noticeOn the day on which the home gets the notice; null: not announced
 * @param own whether the caller's office planned it and may change it
 * @param startable whether the caller may begin the inspection
 */
@Serdeable
public record VisitView(
        long id,
        long planId,
        String planTitle,
        @Nullable Long drawId,
        @Nullable RegionName office,
        long homeId,
        String homeName,
        String homeAddress,
        @Nullable String personInCharge,
        @Nullable RegionName city,
        @Nullable RegionName county,
        InspectionKind kind,
        LocalDate month,
        @Nullable LocalDate plannedOn,
        VisitState state,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeOn,
        @Nullable UUID inspectionId,
        @Nullable String cancelReason,
        List<Person> inspectors,
        int version,
        boolean own,
        boolean startable) {

    @Serdeable
    public record Person(long accountId, String name, @Nullable String lawEnforcementNumber) {}
}
