package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Pinyin;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Changes homes. Each row is first found and locked within the caller's scope. */
@Singleton
class HomeWriter {

    /** The columns of a profile, in the order of {@link #values}. */
    private static final List<String> COLUMNS = List.of(
            "name",
            "pinyin",
            "pinyin_initials",
            "operator",
            "opened_on",
            "city_code",
            "county_code",
            "township_code",
            "address",
            "longitude",
            "latitude",
            "phone",
            "person_in_charge",
            "person_in_charge_phone",
            "approval_status",
            "approval_number",
            "approval_date",
            "legal_person_registered",
            "credit_code",
            "registration_valid_until",
            "floor_area",
            "building_year",
            "storeys",
            "canteen",
            "clinic",
            "bathing_room",
            "activity_room",
            "central_heating",
            "barrier_free",
            "fire_status",
            "fire_document_number",
            "fire_checked_on",
            "smoke_detectors",
            "sprinklers",
            "fire_compensating_measures",
            "updated_at");

    private static final String INSERT =
            "INSERT INTO home (" + String.join(", ", COLUMNS) + ") VALUES (" + "?, ".repeat(COLUMNS.size() - 1) + "?)";
    private static final String UPDATE = "UPDATE home SET " + String.join(" = ?, ", COLUMNS)
            + " = ?, version = version + 1 WHERE id = ? AND version = ?";

    private final Database database;
    private final Clock clock;

    HomeWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A home as it is, locked until the transaction ends. */
    record Locked(long id, int version, HomeStatus status, HomeProfile profile) {}

    Optional<Locked> lock(Scope scope, long id) {
        SqlFragment query = Select.of("h.*", "home h")
                .where(scope.homes("h"))
                .where("h.id = ?", id)
                .all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), HomeWriter::locked);
    }

    long insert(HomeProfile profile) {
        return database.insert(INSERT, values(profile).toArray());
    }

    void update(long id, int version, HomeProfile profile) {
        List<@Nullable Object> values = new ArrayList<>(values(profile));
        values.add(id);
        values.add(version);
        database.change(UPDATE, values.toArray());
    }

    boolean nameTaken(HomeProfile profile, @Nullable Long except) {
        return database.count(
                        "SELECT COUNT(*) FROM home h WHERE h.area_code = ? AND h.name = ? AND h.id <> ?",
                        HomeName.of(profile).areaCode(),
                        profile.name(),
                        except == null ? 0 : except)
                > 0;
    }

    void close(long id, HomeStatus status, LocalDate day, String reason, @Nullable Long mergedInto) {
        database.change(
                """
                UPDATE home SET status = ?, closed_on = ?, closed_reason = ?, merged_into_home_id = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                status,
                day,
                reason,
                mergedInto,
                clock.instant(),
                id);
    }

    /** How many people live there, counted now and not read from the figures. */
    long residents(long id) {
        return database.count("SELECT COUNT(*) FROM resident WHERE home_id = ? AND active = TRUE", id);
    }

    /** The names of all homes, also of those that are closed. */
    List<HomeName> names() {
        return database.list(
                "SELECT area_code, name FROM home", row -> new HomeName(row.text("area_code"), row.text("name")));
    }

    private List<@Nullable Object> values(HomeProfile profile) {
        Pinyin pinyin = Pinyin.of(profile.name());
        HomeProfile.Place place = profile.place();
        HomeProfile.Contact contact = profile.contact();
        HomeProfile.Registration registration = profile.registration();
        HomeProfile.Facilities facilities = profile.facilities();
        HomeProfile.Fire fire = profile.fire();
        return Arrays.asList(
                profile.name(),
                pinyin.full(),
                pinyin.initials(),
                profile.operator(),
                profile.openedOn(),
                place.cityCode(),
                place.countyCode(),
                place.townshipCode(),
                place.address(),
                place.longitude(),
                place.latitude(),
                contact.phone(),
                contact.personInCharge(),
                contact.personInChargePhone(),
                registration.approvalStatus(),
                registration.approvalNumber(),
                registration.approvalDate(),
                registration.legalPersonRegistered(),
                registration.creditCode(),
                registration.validUntil(),
                facilities.floorArea(),
                facilities.buildingYear(),
                facilities.storeys(),
                facilities.canteen(),
                facilities.clinic(),
                facilities.bathingRoom(),
                facilities.activityRoom(),
                facilities.centralHeating(),
                facilities.barrierFree(),
                fire.status(),
                fire.documentNumber(),
                fire.checkedOn(),
                fire.smokeDetectors(),
                fire.sprinklers(),
                fire.compensatingMeasures(),
                clock.instant());
    }

    private static Locked locked(Row row) {
        return new Locked(
                row.number("id"),
                row.integer("version"),
                row.choice("status", HomeStatus.class),
                HomeRows.profile(row));
    }
}
