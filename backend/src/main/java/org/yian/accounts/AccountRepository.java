package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

@Singleton
class AccountRepository {

    private static final Map<String, String> SORTS =
            Map.of("username", "a.username", "displayName", "a.display_name", "lastLoginAt", "a.last_login_at");

    private final Database database;
    private final Clock clock;

    AccountRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Account> byUsername(String username) {
        return database.first(
                "SELECT " + Account.COLUMNS + " FROM " + Account.TABLES + " WHERE a.username = ?",
                Account::of,
                username);
    }

    /** For the account of the caller itself. */
    Optional<Account> own(long id) {
        return database.first(
                "SELECT " + Account.COLUMNS + " FROM " + Account.TABLES + " WHERE a.id = ?", Account::of, id);
    }

    boolean isEmpty() {
        return database.count("SELECT COUNT(*) FROM account") == 0;
    }

    long insertAdministrator(String username, String displayName, String passwordHash) {
        return database.insert(
                "INSERT INTO account (username, password_hash, display_name, role) VALUES (?, ?, ?, 'ADMIN')",
                username,
                passwordHash,
                displayName);
    }

    Page<AccountView> page(SqlFragment managed, AccountFilter filter, PageQuery page) {
        Select select = Select.of(AccountView.COLUMNS, Account.TABLES)
                .where(managed)
                .whereGiven("a.role = ?", filter.role())
                .whereGiven("a.home_id = ?", filter.homeId())
                .whereGiven("a.active = ?", filter.active())
                .orderBy(page.orderBy(SORTS, "a.username, a.id"));
        if (filter.q() != null && !filter.q().isBlank()) {
            String part = "%" + filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            select.where("a.username LIKE ? OR a.display_name LIKE ?", part, part);
        }
        if (filter.region() != null) {
            String code = filter.region();
            select.where(
                    "? IN (r.code, r.city_code, r.county_code, h.city_code, h.county_code, h.township_code)", code);
        }
        return database.page(select, page, AccountView::of);
    }

    Optional<AccountView> find(SqlFragment managed, long id) {
        return database.first(one(managed, id).all(), AccountView::of);
    }

    /** As {@link #find}, held until the transaction ends. */
    Optional<AccountView> lock(SqlFragment managed, long id) {
        database.first("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
        return find(managed, id);
    }

    private static Select one(SqlFragment managed, long id) {
        return Select.of(AccountView.COLUMNS, Account.TABLES)
                .where("a.id = ?", id)
                .where(managed);
    }

    long insert(AccountRequest request, String passwordHash) {
        return database.insert(
                """
                INSERT INTO account (username, password_hash, display_name, role, region_code, home_id,
                    law_enforcement_number, phone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.username(),
                passwordHash,
                request.displayName(),
                request.role(),
                request.regionCode(),
                request.homeId(),
                request.lawEnforcementNumber(),
                request.phone());
    }

    void update(long id, AccountRequest request, boolean active) {
        database.change(
                """
                UPDATE account SET display_name = ?, role = ?, region_code = ?, home_id = ?, law_enforcement_number = ?,
                    phone = ?, active = ?, version = version + 1
                WHERE id = ?
                """,
                request.displayName(),
                request.role(),
                request.regionCode(),
                request.homeId(),
                request.lawEnforcementNumber(),
                request.phone(),
                active,
                id);
    }

    boolean homeIn(Scope scope, long homeId) {
        Select home = Select.of("1", "home h").where("h.id = ?", homeId).where(scope.homes("h"));
        return database.count(home.count()) > 0;
    }

    /** The first homes whose name or pinyin has these letters. */
    List<HomeChoice> homes(Scope scope, @Nullable String words) {
        Select select = Select.of(
                        "h.id, h.name, p.name AS place",
                        "home h JOIN region p ON p.code = COALESCE(h.county_code, h.city_code)")
                .where(scope.homes("h"))
                .where("h.status = 'OPEN'")
                .orderBy("h.pinyin, h.id");
        if (words != null && !words.isBlank()) {
            String part = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            select.where("h.name LIKE ? OR h.pinyin_initials LIKE ?", part, part);
        }
        return database.list(
                select.page(new PageQuery(0, 50, null)),
                row -> new HomeChoice(row.number("id"), row.text("name"), row.text("place")));
    }

    void signedIn(long id) {
        database.change("UPDATE account SET last_login_at = ? WHERE id = ?", now(), id);
    }

    void changePassword(long id, String passwordHash, boolean mustChange) {
        database.change(
                "UPDATE account SET password_hash = ?, password_changed_at = ?, must_change_password = ? WHERE id = ?",
                passwordHash,
                now(),
                mustChange,
                id);
    }

    private Instant now() {
        return clock.instant();
    }
}
