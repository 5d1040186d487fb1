package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.yian.platform.Database;

@Singleton
class AccountRepository {

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
