package org.yian.inspections;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** The inspections' own rows and their inspectors. */
@Singleton
final class InspectionRepository {

    private final Database database;

    InspectionRepository(Database database) {
        this.database = database;
    }

    /**
     * What the caller may see: the supervising offices and auditors all inspections of their homes, a director and a
     * township those that are completed, nobody else any.
     */
    static SqlFragment visible(Actor actor) {
        SqlFragment homes = actor.scope().homes("h");
        return switch (actor.role()) {
            case COUNTY, CITY, PROVINCE, AUDITOR -> homes;
            case DIRECTOR, TOWNSHIP -> new SqlFragment(homes.sql() + " AND i.state = 'COMPLETED'", homes.values());
            default -> SqlFragment.of("1 = 0");
        };
    }

    boolean exists(UUID id) {
        return database.count("SELECT COUNT(*) FROM inspection WHERE id = ?", id) > 0;
    }

    boolean visible(Actor actor, UUID id) {
        return database.count(Select.of("1", "inspection i JOIN home h ON h.id = i.home_id")
                        .where("i.id = ?", id)
                        .where(visible(actor))
                        .count())
                > 0;
    }

    /** Holds the row until the transaction ends, so that answers, signatures and completion follow one after another. */
    void lock(UUID id) {
        database.first("SELECT id FROM inspection WHERE id = ? FOR UPDATE", row -> row.text("id"), id);
    }

    Optional<InspectionHead> find(Actor actor, UUID id) {
        Select select = Select.of("i.*, h.name AS home_name", "inspection i JOIN home h ON h.id = i.home_id")
                .where("i.id = ?", id)
                .where(visible(actor));
        return database.first(
                select.all(),
                row -> new InspectionHead(
                        id,
                        row.number("home_id"),
                        row.text("home_name"),
                        row.choice("kind", InspectionKind.class),
                        row.number("checklist_version_id"),
                        row.date("inspected_on"),
                        row.choice("state", InspectionState.class),
                        row.textOrNull("home_representative"),
                        row.textOrNull("home_refusal_reason"),
                        row.textOrNull("opinion"),
                        row.number("created_by"),
                        row.integer("version"),
                        inspectorIds(id)));
    }

    private List<Long> inspectorIds(UUID id) {
        return database.list(
                "SELECT account_id FROM inspection_inspector WHERE inspection_id = ? ORDER BY position",
                row -> row.number("account_id"),
                id);
    }

    List<InspectorView> inspectors(UUID id) {
        return database.list(
                """
                SELECT a.id, a.display_name, COALESCE(a.law_enforcement_number, '') AS law_enforcement_number
                FROM inspection_inspector n JOIN account a ON a.id = n.account_id
                WHERE n.inspection_id = ? ORDER BY n.position
                """,
                row -> new InspectorView(
                        row.number("id"), row.text("display_name"), row.text("law_enforcement_number")),
                id);
    }

    /** A home in scope, and since when it is closed. */
    Optional<InspectedHome> home(Actor actor, long homeId) {
        Select select = Select.of("h.name, IF(h.status = 'OPEN', NULL, h.closed_on) AS closed_on", "home h")
                .where("h.id = ?", homeId)
                .where(actor.scope().homes("h"));
        return database.first(select.all(), row -> new InspectedHome(row.text("name"), row.dateOrNull("closed_on")));
    }

    /** @param closedOn null for an open one */
    record InspectedHome(String name, @Nullable LocalDate closedOn) {

        /** What was found before a home closed still counts, although it arrives afterwards. */
        boolean openOn(LocalDate day) {
            return closedOn == null || !closedOn.isBefore(day);
        }
    }

    void insert(UUID id, InspectionRequest request, long checklistVersionId, long createdBy, Instant at) {
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, home_representative, opinion,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                request.homeId(),
                request.kind(),
                checklistVersionId,
                request.inspectedOn(),
                request.homeRepresentative(),
                request.opinion(),
                createdBy,
                at);
    }

    void update(UUID id, InspectionRequest request) {
        database.change(
                """
                UPDATE inspection SET kind = ?, inspected_on = ?, home_representative = ?, opinion = ?, version = version + 1
                WHERE id = ?
                """,
                request.kind(),
                request.inspectedOn(),
                request.homeRepresentative(),
                request.opinion(),
                id);
    }

    void setInspectors(UUID id, List<Long> accountIds) {
        database.change("DELETE FROM inspection_inspector WHERE inspection_id = ?", id);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int position = 0; position < accountIds.size(); position++) {
            rows.add(new Object[] {id, accountIds.get(position), position});
        }
        database.changeAll(
                "INSERT INTO inspection_inspector (inspection_id, account_id, position) VALUES (?, ?, ?)", rows);
    }

    void setRefusal(UUID id, @Nullable String signerName, @Nullable String reason) {
        database.change(
                """
                UPDATE inspection SET home_representative = COALESCE(?, home_representative), home_refusal_reason = ?
                WHERE id = ?
                """,
                signerName,
                reason,
                id);
    }

    void complete(
            UUID id,
            String number,
            @Nullable String noticeNumber,
            @Nullable BigDecimal score,
            @Nullable Grade grade,
            long completedBy,
            Instant at) {
        database.change(
                """
                UPDATE inspection SET state = 'COMPLETED', number = ?, notice_number = ?, score = ?, grade = ?,
                    completed_by = ?, completed_at = ?, version = version + 1
                WHERE id = ?
                """,
                number,
                noticeNumber,
                score,
                grade,
                completedBy,
                at,
                id);
    }

    void delete(UUID id) {
        database.change("DELETE FROM inspection_inspector WHERE inspection_id = ?", id);
        database.change("DELETE FROM inspection WHERE id = ?", id);
    }

    /** The names of all regions whose offices issue documents. */
    List<String> officeRegions() {
        return database.list("SELECT name FROM region WHERE level <> 'TOWNSHIP'", row -> row.text("name"));
    }

    String regionName(String code) {
        return database.first("SELECT name FROM region WHERE code = ?", row -> row.text("name"), code)
                .orElseThrow();
    }
}
