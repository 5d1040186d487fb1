package org.yian.residents;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Pinyin;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Changes supported persons; each row is first found and locked within the caller's scope. */
@Singleton
class ResidentWriter {

    private static final String INSERT =
            """
            INSERT INTO resident (home_id, township_code, name, pinyin, pinyin_initials, sex, birth_date,
                identity_number_encrypted, identity_number_hash, identity_number_masked, support_mode, bed_id, admitted_on,
                category, disability_kind, disability_grade, confirmation_number, confirmed_on, native_place, phone,
                contact_name, contact_relation, contact_phone, health_notes, photo_id, approval_document_id, agreement_id,
                updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int HASHES_AT_ONCE = 500;

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
        SqlFragment query = Select.of(
                        "r.*, NULL AS home_name, NULL AS bed_label, NULL AS room_name" + ResidentRepository.MENTAL_CARE,
                        "resident r")
                .where(scope.residents("r"))
                .where("r.id = ?", id)
                .all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), rows::view);
    }

    long insert(Admission admission, IdentityNumber identity, ResidentDetails details) {
        return database.insert(INSERT, values(new Entry(admission, identity, details)));
    }

    /** A person to be entered, checked. */
    record Entry(Admission admission, IdentityNumber identity, ResidentDetails details) {}

    /** Enters many persons in one batch and gives their ids in the same order. */
    List<Long> insertAll(List<Entry> entries) {
        database.changeAll(INSERT, entries.stream().map(this::values).toList());
        Map<ByteBuffer, Long> ids = new HashMap<>();
        List<byte[]> hashes = entries.stream()
                .map(entry -> cipher.hash(entry.identity().value()))
                .toList();
        byHash("id, active_identity_hash AS hash", hashes, row -> ids.put(hash(row), row.number("id")));
        return hashes.stream()
                .map(hash -> Objects.requireNonNull(ids.get(ByteBuffer.wrap(hash))))
                .toList();
    }

    private @Nullable Object[] values(Entry entry) {
        Admission admission = entry.admission();
        IdentityNumber identity = entry.identity();
        ResidentDetails details = entry.details();
        Pinyin pinyin = Pinyin.of(details.name());
        return new @Nullable Object[] {
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
            clock.instant()
        };
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

    /**
     * Where somebody is supported now.
     *
     * @param areaCode the county, or the city without counties
     */
    record Supported(@Nullable Long homeId, String areaCode) {}

    /** Those of many persons who are supported now, with the place; a few questions to the database for thousands. */
    Map<IdentityNumber, Supported> supported(Collection<IdentityNumber> identities) {
        Map<ByteBuffer, IdentityNumber> byHash = new LinkedHashMap<>();
        identities.forEach(identity -> byHash.put(ByteBuffer.wrap(cipher.hash(identity.value())), identity));
        Map<IdentityNumber, Supported> found = new HashMap<>();
        byHash(
                "active_identity_hash AS hash, home_id, COALESCE(county_code, city_code) AS area",
                byHash.keySet().stream().map(ByteBuffer::array).toList(),
                row -> found.put(
                        Objects.requireNonNull(byHash.get(hash(row))),
                        new Supported(row.numberOrNull("home_id"), row.text("area"))));
        return found;
    }

    private void byHash(String columns, List<byte[]> hashes, Consumer<Row> consumer) {
        for (int from = 0; from < hashes.size(); from += HASHES_AT_ONCE) {
            List<byte[]> some = hashes.subList(from, Math.min(hashes.size(), from + HASHES_AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            database.list(
                    "SELECT " + columns + " FROM resident WHERE active_identity_hash IN (" + marks + ")",
                    row -> {
                        consumer.accept(row);
                        return row;
                    },
                    some.toArray());
        }
    }

    private static ByteBuffer hash(Row row) {
        return ByteBuffer.wrap(row.bytes("hash"));
    }
}
