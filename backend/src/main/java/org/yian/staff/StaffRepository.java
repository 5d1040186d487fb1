package org.yian.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.policies.PolicyParameters;
import org.yian.regions.Regions;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;
import org.yian.residents.Sex;

/** Reads and writes the people who work in homes, always within a scope. */
@Singleton
class StaffRepository {

    private static final String COLUMNS = "s.*, h.name AS home_name, COALESCE(h.county_code, h.city_code) AS area_code";
    private static final String FROM = "staff s JOIN home h ON h.id = s.home_id";
    private static final Map<String, String> SORTS = Map.of("name", "s.name", "startedOn", "s.started_on");

    private static final String NEWER =
            "NOT EXISTS (SELECT 1 FROM staff_certificate n WHERE n.staff_id = c.staff_id AND n.kind = c.kind"
                    + " AND (n.valid_until IS NULL OR n.valid_until > c.valid_until))";

    private final Database database;
    private final CertificateRepository certificates;
    private final PersonalDataCipher cipher;
    private final PolicyParameters parameters;
    private final Regions regions;
    private final Clock clock;

    StaffRepository(
            Database database,
            CertificateRepository certificates,
            PersonalDataCipher cipher,
            PolicyParameters parameters,
            Regions regions,
            Clock clock) {
        this.database = database;
        this.certificates = certificates;
        this.cipher = cipher;
        this.parameters = parameters;
        this.regions = regions;
        this.clock = clock;
    }

    Page<StaffView> page(Scope scope, StaffFilter filter, PageQuery page) {
        regions.find("");
        Select select = select(scope, filter).orderBy(page.orderBy(SORTS, "s.home_id, s.id"));
        Page<StaffView> found = database.page(select, page, row -> view(row, List.of()));
        Map<Long, List<CertificateView>> held =
                certificates.of(found.items().stream().map(StaffView::id).toList());
        return found.map(person -> with(person, held.getOrDefault(person.id(), List.of())));
    }

    Select select(Scope scope, StaffFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .where("s.active = ?", !Boolean.TRUE.equals(filter.ended()))
                .whereGiven("s.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("s.employment = ?", filter.employment());
        if (filter.post() != null) {
            select.where("s.post = ? OR s.second_post = ?", filter.post(), filter.post());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("s.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return filter.certificate() == null ? select : select.where(held(filter.certificate()));
    }

    private SqlFragment held(CertificateFilter filter) {
        LocalDate today = LocalDate.now(clock);
        String has = "EXISTS (SELECT 1 FROM staff_certificate c WHERE c.staff_id = s.id AND ";
        return switch (filter) {
            case PROFESSIONAL ->
                SqlFragment.of(
                        has
                                + "c.kind IN ('CARE_WORKER', 'REGISTERED_NURSE') AND (c.valid_until IS NULL OR c.valid_until >= ?))",
                        today);
            case EXPIRING ->
                SqlFragment.of(
                        has + "c.valid_until BETWEEN ? AND ? AND " + NEWER + ")",
                        today,
                        today.plusDays(parameters.wholeAmount(CertificateRepository.REMIND_DAYS, today)));
            case EXPIRED -> SqlFragment.of(has + "c.valid_until < ? AND " + NEWER + ")", today);
            case NO_HEALTH_CERTIFICATE ->
                SqlFragment.of(
                        "NOT " + has + "c.kind = 'HEALTH' AND (c.valid_until IS NULL OR c.valid_until >= ?))", today);
        };
    }

    Optional<StaffView> find(Scope scope, long id) {
        return one(scope, id, "");
    }

    Optional<StaffView> lock(Scope scope, long id) {
        return one(scope, id, " FOR UPDATE");
    }

    private Optional<StaffView> one(Scope scope, long id, String locking) {
        regions.find("");
        SqlFragment query = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .where("s.id = ?", id)
                .all();
        return database.first(new SqlFragment(query.sql() + locking, query.values()), row -> view(row, List.of()))
                .map(person -> with(person, certificates.of(List.of(id)).getOrDefault(id, List.of())));
    }

    Optional<byte[]> encryptedIdentityNumber(Scope scope, long id) {
        return database.first(
                Select.of("s.identity_number_encrypted", FROM)
                        .where(scope.homes("h"))
                        .where("s.id = ?", id)
                        .where("s.identity_number_encrypted IS NOT NULL")
                        .all(),
                row -> row.bytes("identity_number_encrypted"));
    }

    long insert(long homeId, StaffDetails details, @Nullable IdentityNumber identity, Sex sex) {
        return database.insert(
                """
                INSERT INTO staff (home_id, name, sex, birth_date, identity_number_encrypted, identity_number_hash,
                    identity_number_masked, phone, post, second_post, employment, started_on, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                details.name(),
                sex,
                identity == null ? null : identity.birthDate(),
                identity == null ? null : cipher.encrypt(identity.value()),
                identity == null ? null : cipher.hash(identity.value()),
                identity == null ? null : identity.masked(),
                details.phone(),
                details.post(),
                details.secondPost(),
                details.employment(),
                details.startedOn(),
                clock.instant());
    }

    void update(long id, StaffDetails details) {
        database.change(
                """
                UPDATE staff SET name = ?, phone = ?, post = ?, second_post = ?, employment = ?, started_on = ?,
                    updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                details.name(),
                details.phone(),
                details.post(),
                details.secondPost(),
                details.employment(),
                details.startedOn(),
                clock.instant(),
                id);
    }

    void end(long id, Departure departure) {
        database.change(
                "UPDATE staff SET ended_on = ?, end_note = ?, updated_at = ?, version = version + 1 WHERE id = ?",
                departure.endedOn(),
                departure.note(),
                clock.instant(),
                id);
    }

    private StaffView view(Row row, List<CertificateView> held) {
        StaffDetails details = new StaffDetails(
                row.text("name"),
                row.textOrNull("phone"),
                row.choice("post", Post.class),
                row.choiceOrNull("second_post", Post.class),
                row.choice("employment", Employment.class),
                row.date("started_on"));
        return new StaffView(
                row.number("id"),
                row.integer("version"),
                row.number("home_id"),
                row.text("home_name"),
                regions.name(row.text("area_code")),
                details,
                row.choice("sex", Sex.class),
                row.dateOrNull("birth_date"),
                row.textOrNull("identity_number_masked"),
                row.dateOrNull("ended_on"),
                row.textOrNull("end_note"),
                false,
                held);
    }

    private static StaffView with(StaffView person, List<CertificateView> held) {
        boolean professional = held.stream()
                .anyMatch(certificate -> (certificate.kind() == CertificateKind.CARE_WORKER
                                || certificate.kind() == CertificateKind.REGISTERED_NURSE)
                        && certificate.standing() != CertificateStanding.EXPIRED
                        && certificate.standing() != CertificateStanding.REPLACED);
        return new StaffView(
                person.id(),
                person.version(),
                person.homeId(),
                person.homeName(),
                person.area(),
                person.details(),
                person.sex(),
                person.birthDate(),
                person.identityNumber(),
                person.endedOn(),
                person.endNote(),
                professional,
                held);
    }
}
