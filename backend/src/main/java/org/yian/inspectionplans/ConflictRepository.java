package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;

@Singleton
final class ConflictRepository {

    private final Database database;

    ConflictRepository(Database database) {
        this.database = database;
    }

    Page<ConflictView> page(Scope scope, boolean open, @Nullable Long homeId, PageQuery page) {
        Select select = select(scope).whereGiven("c.home_id = ?", homeId);
        if (open) {
            select.where("c.ended_at IS NULL");
        }
        return database.page(select.orderBy("c.id DESC"), page, ConflictRepository::view);
    }

    Optional<ConflictView> find(Scope scope, long id) {
        return database.first(select(scope).where("c.id = ?", id).all(), ConflictRepository::view);
    }

    /** Those that stand, at the homes in use of a scope. */
    List<DrawInput.Exclusion> standing(Scope scope) {
        return database.list(
                Select.of("c.home_id, c.account_id, c.reason", "inspector_conflict c JOIN home h ON h.id = c.home_id")
                        .where(scope.homes("h"))
                        .where("h.status = 'OPEN'")
                        .where("c.ended_at IS NULL")
                        .orderBy("c.home_id, c.account_id")
                        .all(),
                row -> new DrawInput.Exclusion(
                        row.number("home_id"), row.number("account_id"), row.choice("reason", ConflictReason.class)));
    }

    /** Which of these people must not inspect the home. */
    List<Long> against(long homeId) {
        return database.list(
                "SELECT account_id FROM inspector_conflict WHERE home_id = ? AND ended_at IS NULL",
                row -> row.number("account_id"),
                homeId);
    }

    long insert(ConflictRequest request, long accountId, long declaredBy, Instant now) {
        return database.insert(
                """
                INSERT INTO inspector_conflict (account_id, home_id, reason, detail, declared_by, declared_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                accountId,
                request.homeId(),
                request.reason(),
                request.detail().strip(),
                declaredBy,
                now);
    }

    /** False: it was ended already. */
    boolean end(long id, long endedBy, Instant now, String reason) {
        return database.change(
                        """
                        UPDATE inspector_conflict SET ended_by = ?, ended_at = ?, end_reason = ?
                        WHERE id = ? AND ended_at IS NULL
                        """,
                        endedBy,
                        now,
                        reason.strip(),
                        id)
                > 0;
    }

    private static Select select(Scope scope) {
        return Select.of(
                        "c.*, a.display_name AS inspector, h.name AS home_name, d.display_name AS declarer, e.display_name AS ender",
                        """
                        inspector_conflict c JOIN home h ON h.id = c.home_id JOIN account a ON a.id = c.account_id
                        JOIN account d ON d.id = c.declared_by LEFT JOIN account e ON e.id = c.ended_by""")
                .where(scope.homes("h"));
    }

    private static ConflictView view(Row row) {
        return new ConflictView(
                row.number("id"),
                row.number("account_id"),
                row.text("inspector"),
                row.number("home_id"),
                row.text("home_name"),
                row.choice("reason", ConflictReason.class),
                row.text("detail"),
                row.text("declarer"),
                row.moment("declared_at"),
                row.textOrNull("ender"),
                row.momentOrNull("ended_at"),
                row.textOrNull("end_reason"));
    }
}
