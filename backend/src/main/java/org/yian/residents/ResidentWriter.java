package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Pinyin;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Changes supported persons; each row is first found and locked within the caller's scope. */
@Singleton
class ResidentWriter {

    private final Database database;
    private final PersonalDataCipher cipher;
    private final ResidentRows rows;
    private final Clock clock;

    ResidentWriter(Database database, PersonalDataCipher cipher, ResidentRows rows, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.rows = rows;
        this.clock = clock;
    }

    /** The row, locked until the transaction ends. */
    Optional<ResidentView> lock(Scope scope, long id) {
        SqlFragment query = Select.of("r.*, NULL AS home_name, NULL AS bed_label, NULL AS room_name", "resident r")
                .where(scope.residents("r"))
                .where("r.id = ?", id)
                .all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), rows::view);
    }

    long insert(Admission admission, IdentityNumber identity, ResidentDetails details) {
        Pinyin pinyin = Pinyin.of(details.name());
        return database.insert(
                """
                INSERT INTO resident (home_id, township_code, name, pinyin, pinyin_initials, sex, birth_date,
                    identity_number_encrypted, identity_number_hash, identity_number_masked, support_mode, bed_id, admitted_on,
                    category, disability_kind, disability_grade, confirmation_number, confirmed_on, native_place, phone,
                    contact_name, contact_relation, contact_phone, health_notes, photo_id, approval_document_id, agreement_id,
                    updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                admission.homeId(),
                admission.townshipCode(),
                details.name(),
                pinyin.full(),
                pinyin.initials(),
                identity.male() ? Sex.MALE : Sex.FEMALE,
                identity.birthDate(),
                cipher.encrypt(identity.value()),
                cipher.hash(identity.value()),
                identity.masked(),
                admission.supportMode(),
                admission.bedId(),
                admission.admittedOn(),
                details.category(),
                details.disabilityKind(),
                details.disabilityGrade(),
                details.confirmationNumber(),
                details.confirmedOn(),
                details.nativePlace(),
                details.phone(),
                details.contactName(),
                details.contactRelation(),
                details.contactPhone(),
                details.healthNotes(),
                details.photoId(),
                details.approvalDocumentId(),
                details.agreementId(),
                clock.instant());
    }

    void update(long id, ResidentDetails details) {
        Pinyin pinyin = Pinyin.of(details.name());
        database.change(
                """
                UPDATE resident SET name = ?, pinyin = ?, pinyin_initials = ?, category = ?, disability_kind = ?,
                    disability_grade = ?, confirmation_number = ?, confirmed_on = ?, native_place = ?, phone = ?,
                    contact_name = ?, contact_relation = ?, contact_phone = ?, health_notes = ?, photo_id = ?,
                    approval_document_id = ?, agreement_id = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                details.name(),
                pinyin.full(),
                pinyin.initials(),
                details.category(),
                details.disabilityKind(),
                details.disabilityGrade(),
                details.confirmationNumber(),
                details.confirmedOn(),
                details.nativePlace(),
                details.phone(),
                details.contactName(),
                details.contactRelation(),
                details.contactPhone(),
                details.healthNotes(),
                details.photoId(),
                details.approvalDocumentId(),
                details.agreementId(),
                clock.instant(),
                id);
    }

    void moveTo(long id, long bedId) {
        database.change(
                "UPDATE resident SET bed_id = ?, updated_at = ?, version = version + 1 WHERE id = ?",
                bedId,
                clock.instant(),
                id);
    }

    void assess(long id, SelfCareTier tier, LocalDate assessedOn) {
        database.change(
                """
                UPDATE resident SET self_care_tier = ?, assessed_on = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                tier,
                assessedOn,
                clock.instant(),
                id);
    }

    /** Ends the stay: the bed is free from now on. */
    void end(long id, LocalDate endedOn, EndReason reason) {
        database.change(
                """
                UPDATE resident SET ended_on = ?, end_reason = ?, bed_id = NULL, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                endedOn,
                reason,
                clock.instant(),
                id);
    }

    /** Takes an end back; the bed must be free. */
    void resume(long id, @Nullable Long bedId) {
        database.change(
                """
                UPDATE resident SET ended_on = NULL, end_reason = NULL, bed_id = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                bedId,
                clock.instant(),
                id);
    }

    /** Moves a person to a bed of another home. */
    void transfer(long id, long homeId, long bedId, LocalDate movedOn) {
        database.change(
                """
                UPDATE resident SET home_id = ?, bed_id = ?, in_home_since = ?, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                homeId,
                bedId,
                movedOn,
                clock.instant(),
                id);
    }

    /** Where somebody with this identity number is supported now: the county, or the city without counties. */
    Optional<String> supportedIn(IdentityNumber identity) {
        return database.first(
                "SELECT COALESCE(r.county_code, r.city_code) AS code FROM resident r WHERE r.active_identity_hash = ?",
                row -> row.text("code"),
                (Object) cipher.hash(identity.value()));
    }
}
