package org.yian.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.residents.PersonalDataCipher;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

/** The rows behind {@link RouteObjects}. */
@Singleton
class RouteFixtures {

    private static final Set<Role> READERS_OF_RESULTS = Set.of(Role.DIRECTOR, Role.TOWNSHIP, Role.AUDITOR);

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Database database;
    private final TestAccounts accounts;
    private final TestHomes homes;
    private final PersonalDataCipher cipher;
    private final HttpClient client;
    private @Nullable String uploaded;
    private long lastCertificate;

    RouteFixtures(
            Database database,
            TestAccounts accounts,
            TestHomes homes,
            PersonalDataCipher cipher,
            @Client("/") HttpClient client) {
        this.database = database;
        this.accounts = accounts;
        this.homes = homes;
        this.cipher = cipher;
        this.client = client;
    }

    /** An account that the caller manages when it is in the caller's place. */
    String account(RouteObjects.Place place, RouteObjects.Caller caller) {
        String username = caller.role() == Role.CITY
                ? accounts.insert(Role.CITY, place.cityCode(), null, null)
                : caller.role() == Role.PROVINCE
                        ? accounts.insert(Role.PROVINCE, "620000", null, null)
                        : accounts.insert(Role.DIRECTOR, null, place.homeId(), null);
        return Long.toString(database.count("SELECT id FROM account WHERE username = ?", username));
    }

    String auditEvent(RouteObjects.Place place) {
        return Long.toString(database.insert(
                """
                INSERT INTO audit_event (occurred_at, username, address, action, object_type, object_id, city_code,
                    county_code, home_id)
                VALUES (UTC_TIMESTAMP(6), 'somebody', '127.0.0.1', 'home.edit', 'home', ?, ?, ?, ?)
                """,
                place.homeId(),
                place.cityCode(),
                place.countyCode(),
                place.homeId()));
    }

    String attachment(RouteObjects.Place place) {
        if (uploaded == null) {
            uploaded = upload();
        }
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, home_id, uploaded_by, uploaded_at)
                SELECT ?, sha256, media_type, size_bytes, original_name, ?, uploaded_by, uploaded_at
                FROM attachment WHERE id = ?
                """,
                id,
                place.homeId(),
                uploaded);
        return id.toString();
    }

    String room(RouteObjects.Place place) {
        return Long.toString(database.insert(
                "INSERT INTO room (home_id, building, floor, name) VALUES (?, '一号楼', 1, ?)",
                place.homeId(),
                Long.toString(NUMBER.incrementAndGet())));
    }

    String bed(RouteObjects.Place place) {
        return Long.toString(database.insert(
                "INSERT INTO bed (room_id, home_id, label) VALUES (?, ?, '1')", room(place), place.homeId()));
    }

    /** A centralised resident of the home. */
    String resident(RouteObjects.Place place) {
        homes.addResidents(place.homeId(), 1);
        long id = database.count("SELECT MAX(id) FROM resident WHERE home_id = ?", place.homeId());
        database.change(
                "UPDATE resident SET identity_number_encrypted = ? WHERE id = ?", cipher.encrypt("6207021945"), id);
        return Long.toString(id);
    }

    /** An open leave. */
    String leave(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, reason, fetched_by, created_by,
                    created_at)
                VALUES (?, ?, '2026-01-05', '2026-01-08', '探亲', '侄子', ?, UTC_TIMESTAMP(6))
                """,
                resident(place),
                place.homeId(),
                caller.accountId()));
    }

    /** A serious incident that the county has not acknowledged. */
    String incident(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO incident (home_id, resident_id, kind, severity, occurred_at, place, description, measures,
                    persons_told, sent_to_hospital, reported_at, reported_by)
                VALUES (?, ?, 'FALL', 'HIGH', '2026-01-05 01:00:00', '走廊', '跌倒', '送医', '亲属', TRUE,
                    '2026-01-05 02:00:00', ?)
                """,
                place.homeId(),
                resident(place),
                caller.accountId()));
    }

    /** The filing of a death that the county has not verified. */
    String death(RouteObjects.Place place) {
        return Long.toString(database.insert(
                """
                INSERT INTO death (resident_id, home_id, died_at, reported_at, cause, state)
                VALUES (?, ?, '2026-01-05 01:00:00', '2026-01-05 02:00:00', '年老', 'REPORTED')
                """,
                resident(place),
                place.homeId()));
    }

    /** What a list of the dead tells of a person in the home. */
    String deathFinding(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO death_finding (resident_id, home_id, city_code, county_code, township_code, kind, severity,
                    died_on, found_by, found_at)
                SELECT id, home_id, city_code, county_code, township_code, 'STILL_SUPPORTED', 'CRITICAL', '2026-01-05', ?,
                    UTC_TIMESTAMP(6)
                FROM resident WHERE id = ?
                """,
                caller.accountId(),
                resident(place)));
    }

    /** A preview of a list of the dead without rows that the caller uploaded. */
    String deathListImport(RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO import_batch (id, kind, file_name, account_id, total_rows, bad_rows, created_at)
                VALUES (?, 'deaths-police', 'deaths.xlsx', ?, 0, 0, UTC_TIMESTAMP(6))
                """,
                id,
                caller.accountId());
        return id.toString();
    }

    /** Somebody who works in the home. */
    String staff(RouteObjects.Place place) {
        return Long.toString(database.insert(
                """
                INSERT INTO staff (home_id, name, sex, post, employment, started_on, identity_number_encrypted)
                VALUES (?, '王芳', 'FEMALE', 'NURSING', 'HIRED', '2020-01-01', ?)
                """,
                place.homeId(),
                cipher.encrypt("6207021945")));
    }

    String staffWithCertificate(RouteObjects.Place place) {
        String id = staff(place);
        lastCertificate = database.insert(
                "INSERT INTO staff_certificate (staff_id, kind, number, issued_on) VALUES (?, 'OTHER', 'A1', '2026-01-05')",
                id);
        return id;
    }

    /** The certificate of the person that was made last. */
    String certificate() {
        return Long.toString(lastCertificate);
    }

    /** A training that the caller's own office has held, or for those without an office the county's. */
    String training(RouteObjects.Place place, RouteObjects.Caller caller) {
        String region =
                switch (caller.role()) {
                    case PROVINCE -> "620000";
                    case CITY -> place.cityCode();
                    default -> place.countyCode();
                };
        return Long.toString(database.insert(
                """
                INSERT INTO training_session (level, region_code, city_code, county_code, topic, held_on, hours)
                SELECT g.level, g.code, g.city_code, g.county_code, '消防安全', '2026-01-05', 8 FROM region g WHERE g.code = ?
                """,
                region));
    }

    /** A reported exit. */
    String exit(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO resident_exit (resident_id, home_id, city_code, county_code, township_code, state, reason,
                    details, reported_on, leaving_on, reported_by, reported_at, updated_at)
                SELECT id, home_id, city_code, county_code, township_code, 'REPORTED', 'OWN_WISH', '本人申请', '2026-01-05',
                    '2026-01-20', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                FROM resident WHERE id = ?
                """,
                caller.accountId(),
                resident(place)));
    }

    /** A transfer within the place that waits for an answer. */
    String transfer(RouteObjects.Place place, RouteObjects.Caller caller) {
        long other = homes.home().in(place.cityCode(), place.countyCode(), null).insert();
        return Long.toString(database.insert(
                """
                INSERT INTO resident_transfer (resident_id, from_home_id, to_home_id, state, reason, consent_statement,
                    consent_signed_by, consent_signed_on, requested_by, requested_at)
                VALUES (?, ?, ?, 'REQUESTED', '离家近', '愿意', '本人', '2026-01-05', ?, UTC_TIMESTAMP(6))
                """,
                resident(place),
                place.homeId(),
                other,
                caller.accountId()));
    }

    String careStandard() {
        return Long.toString(database.insert(
                """
                INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                    document_number, source)
                VALUES ('620300', '2026-01-01' + INTERVAL ? DAY, 150, 300, 450, '1号', '1号')
                """,
                NUMBER.incrementAndGet()));
    }

    String careDraft(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO care_standard_draft (city_code, effective_from, independent, partially_dependent, dependent,
                    minimum_wage, basis, created_by, updated_by, updated_at)
                VALUES (?, '2027-01-01', 150, 300, 450, 1670, '测算', ?, ?, UTC_TIMESTAMP(6))
                """,
                place.cityCode(),
                caller.accountId(),
                caller.accountId()));
    }

    String livingStandard() {
        return Long.toString(database.count("SELECT MIN(id) FROM living_standard"));
    }

    /** For those who publish for the province: the province's. */
    String livingDraft(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                """
                INSERT INTO living_standard_draft (area_code, kind, effective_from, yearly, minimum_living_allowance,
                    created_by, updated_by, updated_at)
                VALUES (?, 'RURAL', '2027-01-01', 9000, 500, ?, ?, UTC_TIMESTAMP(6))
                """,
                caller.role() == Role.PROVINCE ? "620000" : place.cityCode(),
                caller.accountId(),
                caller.accountId()));
    }

    String homeDocument(RouteObjects.Place place, RouteObjects.Caller caller) {
        return Long.toString(database.insert(
                "INSERT INTO home_document (home_id, kind, attachment_id, created_by) VALUES (?, 'OTHER', ?, ?)",
                place.homeId(),
                attachment(place),
                caller.accountId()));
    }

    /** A preview without rows that the caller uploaded. */
    String homeImport(RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO import_batch (id, kind, file_name, account_id, total_rows, bad_rows, created_at)
                VALUES (?, 'homes', 'homes.xlsx', ?, 0, 0, UTC_TIMESTAMP(6))
                """,
                id,
                caller.accountId());
        return id.toString();
    }

    /**
     * A preview without rows that the caller uploaded for the home of the place. A township imports no homes' rosters: it gets
     * one of dispersed persons, at the foreign place one that somebody else uploaded.
     */
    String rosterImport(RouteObjects.Place place, RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        boolean township = caller.role() == Role.TOWNSHIP;
        boolean foreign = township && place.townshipCode() == null;
        database.change(
                """
                INSERT INTO import_batch (id, kind, file_name, account_id, home_id, total_rows, bad_rows, created_at)
                VALUES (?, ?, 'roster.xlsx', ?, ?, 0, 0, UTC_TIMESTAMP(6))
                """,
                id,
                township ? "dispersed-roster" : "home-roster",
                foreign ? accounts.township(TestHomes.SHANGQIN).accountId() : caller.accountId(),
                township ? null : place.homeId());
        return id.toString();
    }

    String checklist() {
        return Long.toString(database.count("SELECT MIN(id) FROM checklist_version"));
    }

    String checklistItem() {
        return database.first("SELECT code FROM checklist_item ORDER BY id LIMIT 1", row -> row.text("code"))
                .orElseThrow();
    }

    /** An open inspection of which the caller is an inspector; for those who read results only, a completed one. */
    String inspection(RouteObjects.Place place, RouteObjects.Caller caller) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, created_by, created_at)
                SELECT ?, ?, 'ROUTINE', MIN(id), '2026-01-05', ?, UTC_TIMESTAMP(6) FROM checklist_version
                """,
                id,
                place.homeId(),
                caller.accountId());
        database.change(
                "INSERT INTO inspection_inspector (inspection_id, account_id, position) VALUES (?, ?, 0)",
                id,
                caller.accountId());
        if (READERS_OF_RESULTS.contains(caller.role())) {
            database.change(
                    "UPDATE inspection SET state = 'COMPLETED', completed_at = UTC_TIMESTAMP(6), number = ? WHERE id = ?",
                    "检查-" + NUMBER.incrementAndGet(),
                    id);
        }
        return id.toString();
    }

    /** An open item that concerns the fire department too. */
    String rectificationItem(RouteObjects.Place place) {
        return Long.toString(database.insert(
                """
                INSERT INTO rectification_item (number, home_id, item_code, category, category_en, requirement,
                    requirement_en, problem, basis, severity, fire_department, at_once, found_on, deadline,
                    original_deadline)
                SELECT ?, ?, code, category, category_en, requirement, requirement_en, '不合格', basis, severity, TRUE,
                    FALSE, '2026-01-05', '2026-12-31', '2026-12-31'
                FROM checklist_item ORDER BY id LIMIT 1
                """,
                "整改-" + NUMBER.incrementAndGet(),
                place.homeId()));
    }

    private String upload() {
        SignedIn uploader = accounts.province();
        MultipartBody body = MultipartBody.builder()
                .addPart("file", "photo.png", MediaType.IMAGE_PNG_TYPE, picture())
                .build();
        client.toBlocking()
                .exchange(uploader.send(
                        HttpRequest.POST("/api/attachments", body).contentType(MediaType.MULTIPART_FORM_DATA_TYPE)));
        return database.first(
                        "SELECT id FROM attachment WHERE uploaded_by = ?", row -> row.text("id"), uploader.accountId())
                .orElseThrow();
    }

    static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
