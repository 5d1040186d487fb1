package org.yian.inspections;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.Inspector;

/**
 * What an inspector takes along to a home without a network: no more than the visit needs. Of residents only their number,
 * of staff only names and posts.
 *
 * @param checklistVersionId the newest published version
 * @param lastResults the newest result of each item from the last three completed inspections
 * @param openItems rectification items that are not closed
 * @param underWay inspections of the home that the caller takes part in and that are not completed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record VisitPack(
        VisitedHome home,
        long checklistVersionId,
        Instant preparedAt,
        List<LastResult> lastResults,
        List<OpenItem> openItems,
        List<Colleague> staff,
        List<Room> rooms,
        List<Inspector> inspectors,
        List<InspectionView> underWay) {

    /**
     * @param residents who lives there
     * @param onLeave how many of them are on leave now
     */
    @Serdeable
    record VisitedHome(
            long id,
            String name,
            String address,
            @Nullable String personInCharge,
            @Nullable String phone,
            String operator,
            String fireStatus,
            @Nullable Integer storeys,
            @Nullable Integer buildingYear,
            int beds,
            int residents,
            int onLeave) {}

    @Serdeable
    record LastResult(String itemCode, AnswerResult result, @Nullable String note, LocalDate inspectedOn) {}

    @Serdeable
    record OpenItem(
            long id,
            String number,
            String itemCode,
            String requirement,
            String requirementEn,
            String problem,
            @Nullable String measure,
            @Nullable String compensatingMeasures,
            @Nullable String responsiblePerson,
            LocalDate foundOn,
            LocalDate deadline,
            String state,
            String severity) {}

    @Serdeable
    record Colleague(String name, String post, @Nullable String secondPost) {}

    /** A room with its beds; how many are taken, not by whom. */
    @Serdeable
    record Room(String building, String name, int beds, int taken) {}
}
