package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.inspections.InspectionKind;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** The rows of planned visits, always within what the caller may know. */
@Singleton
final class VisitRepository {

    private final Database database;
    private final Regions regions;

    VisitRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    Page<VisitView> page(Actor actor, VisitFilter filter, LocalDate today, PageQuery page) {
        Page<VisitView> visits = database.page(list(actor, filter, today), page, row -> view(row, actor));
        Map<Long, List<VisitView.Person>> people =
                inspectors(visits.items().stream().map(VisitView::id).toList());
        return visits.map(visit -> withInspectors(visit, people.getOrDefault(visit.id(), List.of()), actor));
    }

    static Select list(Actor actor, VisitFilter filter, LocalDate today) {
        Select select = select(actor, today)
                .whereGiven("v.plan_id = ?", filter.plan())
                .whereGiven("v.draw_id = ?", filter.draw())
                .whereGiven("v.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("v.kind = ?", filter.kind())
                .whereGiven("v.state = ?", filter.state());
        if (filter.from() != null) {
            select.where("v.month >= ?", filter.from().withDayOfMonth(1));
        }
        if (filter.to() != null) {
            select.where("v.month <= ?", filter.to().withDayOfMonth(1));
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            select.where(
                    "v.id IN (SELECT p.visit_id FROM planned_visit_inspector p WHERE p.account_id = ?)",
                    actor.accountId());
        }
        return select.orderBy("v.month, v.planned_on IS NULL, v.planned_on, v.id");
    }

    Optional<VisitView> find(Actor actor, long id, LocalDate today) {
        Select select = select(actor, today).where("v.id = ?", id);
        return database.first(select.all(), row -> view(row, actor))
                .map(visit -> withInspectors(visit, inspectors(List.of(id)).getOrDefault(id, List.of()), actor));
    }

    /** Holds the row until the transaction ends. */
    void lock(long id) {
        database.first("SELECT id FROM planned_visit WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
    }

    long insert(
            PlanView plan,
            @Nullable Long drawId,
            long homeId,
            Office office,
            VisitDetails details,
            long creator,
            Instant now) {
        long id = database.insert(
                """
                INSERT INTO planned_visit (plan_id, draw_id, home_id, office_code, office_level, kind, month, planned_on,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                plan.id(),
                drawId,
                homeId,
                office.code(),
                office.level(),
                details.kind(),
                details.firstOfMonth(),
                details.plannedOn(),
                creator,
                now);
        setInspectors(id, details.inspectorIds());
        return id;
    }

    void update(long id, VisitDetails details) {
        database.change(
                "UPDATE planned_visit SET kind = ?, month = ?, planned_on = ?, version = version + 1 WHERE id = ?",
                details.kind(),
                details.firstOfMonth(),
                details.plannedOn(),
                id);
        database.change("DELETE FROM planned_visit_inspector WHERE visit_id = ?", id);
        setInspectors(id, details.inspectorIds());
    }

    void announce(long id, String number, LocalDate noticeOn) {
        database.change(
                """
                UPDATE planned_visit SET state = 'ANNOUNCED', notice_number = ?, notice_on = ?, version = version + 1
                WHERE id = ?
                """,
                number,
                noticeOn,
                id);
    }

    void cancel(long id, String reason) {
        database.change(
                "UPDATE planned_visit SET state = 'CANCELLED', cancel_reason = ?, version = version + 1 WHERE id = ?",
                reason,
                id);
    }

    /**
     * The open visit of an office to a home that an inspection of this kind and day makes: the one of the very day, else of
     * the month, else the oldest that is late; a visit planned for later stays.
     */
    Optional<Long> fulfilled(Office office, long homeId, InspectionKind kind, LocalDate day) {
        return database.first(
                """
                SELECT v.id FROM planned_visit v
                WHERE v.home_id = ? AND v.state IN ('PLANNED', 'ANNOUNCED') AND v.month <= ? AND v.office_code = ? AND v.kind = ?
                ORDER BY COALESCE(v.planned_on = ?, FALSE) DESC, (v.month = ?) DESC, v.month, v.id LIMIT 1 FOR UPDATE
                """,
                row -> row.number("id"),
                homeId,
                day.withDayOfMonth(1),
                office.code(),
                kind,
                day,
                day.withDayOfMonth(1));
    }

    void done(long id, UUID inspection) {
        database.change(
                "UPDATE planned_visit SET state = 'DONE', inspection_id = ?, version = version + 1 WHERE id = ?",
                inspection,
                id);
    }

    private void setInspectors(long id, List<Long> accounts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Long account : accounts) {
            rows.add(new @Nullable Object[] {id, account, rows.size() + 1});
        }
        database.changeAll(
                "INSERT INTO planned_visit_inspector (visit_id, account_id, position) VALUES (?, ?, ?)", rows);
    }

    private Map<Long, List<VisitView.Person>> inspectors(List<Long> visits) {
        Map<Long, List<VisitView.Person>> people = new HashMap<>();
        if (visits.isEmpty()) {
            return people;
        }
        String marks = String.join(", ", Collections.nCopies(visits.size(), "?"));
        database.list(
                        new SqlFragment(
                                """
                                SELECT p.visit_id, a.id, a.display_name, a.law_enforcement_number
                                FROM planned_visit_inspector p JOIN account a ON a.id = p.account_id
                                WHERE p.visit_id IN (%s) ORDER BY p.visit_id, p.position
                                """
                                        .formatted(marks),
                                visits),
                        row -> Map.entry(
                                row.number("visit_id"),
                                new VisitView.Person(
                                        row.number("id"),
                                        row.text("display_name"),
                                        row.textOrNull("law_enforcement_number"))))
                .forEach(entry -> people.computeIfAbsent(entry.getKey(), visit -> new ArrayList<>())
                        .add(entry.getValue()));
        return people;
    }

    private static Select select(Actor actor, LocalDate today) {
        return Select.of(
                        """
                        v.*, n.title, h.name AS home_name, h.address, h.person_in_charge, h.city_code, h.county_code""",
                        """
                        planned_visit v JOIN home h ON h.id = v.home_id JOIN inspection_plan n ON n.id = v.plan_id""")
                .where(VisibleVisits.to(actor, today));
    }

    private VisitView view(Row row, Actor actor) {
        String inspection = row.textOrNull("inspection_id");
        return new VisitView(
                row.number("id"),
                row.number("plan_id"),
                row.text("title"),
                row.numberOrNull("draw_id"),
                regions.name(row.text("office_code")),
                row.number("home_id"),
                row.text("home_name"),
                row.text("address"),
                row.textOrNull("person_in_charge"),
                regions.name(row.text("city_code")),
                regions.name(row.textOrNull("county_code")),
                row.choice("kind", InspectionKind.class),
                row.date("month"),
                row.dateOrNull("planned_on"),
                row.choice("state", VisitState.class),
                row.textOrNull("notice_number"),
                row.dateOrNull("notice_on"),
                inspection == null ? null : UUID.fromString(inspection),
                row.textOrNull("cancel_reason"),
                List.of(),
                row.integer("version"),
                row.text("office_code").equals(actor.scope().regionCode()),
                false);
    }

    private static VisitView withInspectors(VisitView visit, List<VisitView.Person> people, Actor actor) {
        boolean startable =
                !visit.state().settled() && people.stream().anyMatch(person -> person.accountId() == actor.accountId());
        return new VisitView(
                visit.id(),
                visit.planId(),
                visit.planTitle(),
                visit.drawId(),
                visit.office(),
                visit.homeId(),
                visit.homeName(),
                visit.homeAddress(),
                visit.personInCharge(),
                visit.city(),
                visit.county(),
                visit.kind(),
                visit.month(),
                visit.plannedOn(),
                visit.state(),
                visit.noticeNumber(),
                visit.noticeOn(),
                visit.inspectionId(),
                visit.cancelReason(),
                people,
                visit.version(),
                visit.own(),
                startable);
    }
}
