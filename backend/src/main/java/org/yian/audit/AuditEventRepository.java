package org.yian.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.TimeFactory;

@Singleton
class AuditEventRepository {

    private static final Map<String, String> SORTS = Map.of("occurredAt", "e.id");

    private final Database database;

    AuditEventRepository(Database database) {
        this.database = database;
    }

    Page<AuditEventRow> page(Actor actor, AuditFilter filter, PageQuery page) {
        Select select = Select.of(AuditEventRow.COLUMNS, AuditEventRow.TABLES)
                .where(visible(actor))
                .whereGiven("e.object_type = ?", filter.objectType())
                .whereGiven("e.object_id = ?", filter.objectId())
                .whereGiven("e.home_id = ?", filter.homeId())
                .orderBy(page.orderBy(SORTS, "e.id DESC"));
        if (filter.who() != null && !filter.who().isBlank()) {
            String part = "%" + escaped(filter.who().strip()) + "%";
            select.where(
                    """
                    e.account_id IN (SELECT w.id FROM account w WHERE w.username LIKE ? OR w.display_name LIKE ?)
                    OR (e.account_id IS NULL AND e.username LIKE ?)""",
                    part,
                    part,
                    part);
        }
        if (filter.action() != null && !filter.action().isBlank()) {
            String action = filter.action().strip();
            select.where("e.action LIKE ?", escaped(action) + (action.endsWith(".") ? "%" : ""));
        }
        if (filter.from() != null) {
            select.where(
                    "e.occurred_at >= ?",
                    filter.from().atStartOfDay(TimeFactory.ZONE).toInstant());
        }
        if (filter.to() != null) {
            select.where(
                    "e.occurred_at < ?",
                    filter.to().plusDays(1).atStartOfDay(TimeFactory.ZONE).toInstant());
        }
        return database.page(select, page, AuditEventRow::of);
    }

    Optional<AuditEventView> find(Actor actor, long id) {
        Select select = Select.of(
                        AuditEventRow.COLUMNS + ", e.before_state, e.after_state, e.trace_id", AuditEventRow.TABLES)
                .where("e.id = ?", id)
                .where(visible(actor));
        return database.first(
                select.all(),
                row -> new AuditEventView(
                        AuditEventRow.of(row),
                        row.textOrNull("before_state"),
                        row.textOrNull("after_state"),
                        row.textOrNull("trace_id")));
    }

    /** The province and the administrator see all events, an auditor those of the region. */
    private static SqlFragment visible(Actor actor) {
        Scope scope = actor.scope();
        if (actor.role() == Role.ADMIN || scope.level() == Scope.Level.PROVINCE) {
            return SqlFragment.of("1 = 1");
        }
        return switch (scope.level()) {
            case CITY -> SqlFragment.of("e.city_code = ?", Objects.requireNonNull(scope.regionCode()));
            case COUNTY -> SqlFragment.of("e.county_code = ?", Objects.requireNonNull(scope.regionCode()));
            default -> new SqlFragment("1 = 0", List.of());
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
