package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** The records of mental care of one home that the caller has found within the scope. */
@Singleton
class MentalCareRepository {

    /** More than one a year for a generation. */
    private static final int MOST_SHOWN = 50;

    private static final String RECORDS =
            """
            SELECT m.id, m.licence_number, m.valid_from, m.valid_until, m.full_time_staff, m.separate_unit, m.attachment_id,
                m.withdrawal_reason, m.recorded_at, a.display_name
            FROM mental_care_record m JOIN account a ON a.id = m.recorded_by
            WHERE m.home_id = ? ORDER BY m.id DESC LIMIT\s""";

    private final Database database;

    MentalCareRepository(Database database) {
        this.database = database;
    }

    List<MentalCareRecord> all(long homeId) {
        return database.list(RECORDS + MOST_SHOWN, MentalCareRepository::record, homeId);
    }

    Optional<MentalCareRecord> newest(long homeId) {
        return database.first(RECORDS + 1, MentalCareRepository::record, homeId);
    }

    void insert(Actor actor, long homeId, NewMentalCareRecord record, Instant moment) {
        database.insert(
                """
                INSERT INTO mental_care_record (home_id, licence_number, valid_from, valid_until, full_time_staff,
                    separate_unit, attachment_id, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                record.licenceNumber().strip(),
                record.validFrom(),
                record.validUntil(),
                record.fullTimeStaff(),
                record.separateUnit(),
                record.attachmentId(),
                actor.accountId(),
                moment);
    }

    void insertWithdrawal(Actor actor, long homeId, String reason, Instant moment) {
        database.insert(
                """
                INSERT INTO mental_care_record (home_id, withdrawal_reason, recorded_by, recorded_at) VALUES (?, ?, ?, ?)
                """,
                homeId,
                reason,
                actor.accountId(),
                moment);
    }

    private static MentalCareRecord record(Row row) {
        @Nullable String attachment = row.textOrNull("attachment_id");
        @Nullable Integer unit = row.integerOrNull("separate_unit");
        return new MentalCareRecord(
                row.number("id"),
                row.textOrNull("licence_number"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_until"),
                row.integerOrNull("full_time_staff"),
                unit == null ? null : unit == 1,
                attachment == null ? null : UUID.fromString(attachment),
                row.textOrNull("withdrawal_reason"),
                row.text("display_name"),
                row.moment("recorded_at"));
    }
}
