package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.AttachmentView;
import org.yian.platform.Role;

/**
 * One item with all that happened to it and what the reader may do now.
 *
 * @param item what the list shows of it
 * @param cost what the rectification costs, in yuan
 * @param earlier the items of the home with the same requirement before this one, the newest first
 * @param findingPhotos what the inspectors photographed
 * @param maximumExtensions how often the deadline may be put off
 * @param actions the steps of the reader's role, with the reason where a rule stands against one now
 */
@Serdeable
record ItemDetail(
        ItemRow item,
        int version,
        @Nullable UUID inspectionId,
        @Nullable String immediateMeasure,
        @Nullable BigDecimal cost,
        @Nullable FundSource fundSource,
        LocalDate originalDeadline,
        int extensions,
        int maximumExtensions,
        @Nullable String extensionReason,
        @Nullable Instant submittedAt,
        @Nullable Instant fireConfirmedAt,
        @Nullable String compensatingMeasures,
        @Nullable Instant closedAt,
        List<EarlierItem> earlier,
        List<AttachmentView> findingPhotos,
        List<Step> timeline,
        List<PossibleAction> actions) {

    /** An earlier failure of the same requirement. */
    @Serdeable
    record EarlierItem(long id, String number, LocalDate foundOn, ItemState state) {}

    /**
     * One line of the timeline.
     *
     * @param person who did it; null for the fire department, which sees nothing personal
     * @param newDate the deadline that was set, asked for or granted
     */
    @Serdeable
    record Step(
            long id,
            StepAction action,
            Instant at,
            Role role,
            @Nullable String person,
            @Nullable String note,
            @Nullable LocalDate newDate,
            List<AttachmentView> attachments) {}

    /**
     * @param reason why it cannot be done now, and the way out; null: it can
     */
    @Serdeable
    record PossibleAction(ItemAction action, @Nullable String reason) {}
}
