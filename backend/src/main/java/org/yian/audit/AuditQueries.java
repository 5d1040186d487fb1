package org.yian.audit;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** What other features may read of the audit log. */
@Singleton
public class AuditQueries {

    private final Database database;
    private final FieldChanges changes;

    AuditQueries(Database database, FieldChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /**
     * The events of one object in the scope, newest first.
     *
     * @param objectType as in {@link AuditEntry}
     */
    @UseCase(readOnly = true)
    public Page<ChangeView> ofObject(Scope scope, String objectType, String objectId, PageQuery page) {
        Select select = Select.of(
                        "e.id, e.occurred_at, e.action, e.role, e.before_state, e.after_state,"
                                + " COALESCE(a.display_name, e.username) AS display_name",
                        "audit_event e LEFT JOIN home h ON h.id = e.home_id LEFT JOIN account a ON a.id = e.account_id")
                .where(visible(scope))
                .where("e.object_type = ?", objectType)
                .where("e.object_id = ?", objectId)
                .orderBy("e.id DESC");
        return database.page(
                select,
                page,
                row -> new ChangeView(
                        row.number("id"),
                        row.moment("occurred_at"),
                        row.text("action"),
                        row.text("display_name"),
                        row.choiceOrNull("role", Role.class),
                        changes.between(row.textOrNull("before_state"), row.textOrNull("after_state"))));
    }

    /** Events of homes in the scope, and those of what belongs to no home in the county of the scope. */
    private static SqlFragment visible(Scope scope) {
        SqlFragment homes = scope.homes("h");
        return switch (scope.level()) {
            case PROVINCE -> SqlFragment.of("1 = 1");
            case CITY, COUNTY -> scope.homes("e");
            case HOME, NONE -> homes;
            case TOWNSHIP -> {
                String township = Objects.requireNonNull(scope.regionCode());
                yield SqlFragment.of(
                        homes.sql()
                                + " OR (e.home_id IS NULL AND e.county_code = (SELECT r.county_code FROM region r WHERE r.code = ?))",
                        township,
                        township);
            }
        };
    }
}
