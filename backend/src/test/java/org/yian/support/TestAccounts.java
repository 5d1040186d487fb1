package org.yian.support;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.PasswordHashing;
import org.yian.accounts.TestSessions;
import org.yian.platform.Database;
import org.yian.platform.Role;

/**
 * Makes accounts and signs them in: {@code client.exchange(accounts.county("620702").send(HttpRequest.GET("/api/homes")))}.
 * Every call makes a new account; its password is {@link #PASSWORD}.
 */
@Singleton
public class TestAccounts {

    public static final String PASSWORD = "horse battery staple";

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final String PASSWORD_HASH = new PasswordHashing().hash(PASSWORD);

    private final Database database;
    private final TestSessions sessions;

    TestAccounts(Database database, TestSessions sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    public SignedIn province() {
        return inRegion(Role.PROVINCE, "620000");
    }

    public SignedIn city(String regionCode) {
        return inRegion(Role.CITY, regionCode);
    }

    /** The region is a city where the city has no counties. */
    public SignedIn county(String regionCode) {
        return inRegion(Role.COUNTY, regionCode);
    }

    public SignedIn fire(String regionCode) {
        return inRegion(Role.FIRE, regionCode);
    }

    public SignedIn township(String regionCode) {
        return inRegion(Role.TOWNSHIP, regionCode);
    }

    public SignedIn auditor(String regionCode) {
        return inRegion(Role.AUDITOR, regionCode);
    }

    public SignedIn director(long homeId) {
        return ofHome(Role.DIRECTOR, homeId);
    }

    public SignedIn accountant(long homeId) {
        return ofHome(Role.ACCOUNTANT, homeId);
    }

    public SignedIn carer(long homeId) {
        return ofHome(Role.CARER, homeId);
    }

    public SignedIn admin() {
        return signedIn(insert(Role.ADMIN, null, null, null));
    }

    /** A county account that may inspect: it has a law-enforcement number. */
    public SignedIn inspector(String regionCode) {
        return signedIn(insert(Role.COUNTY, regionCode, null, "甘A-" + NUMBER.incrementAndGet()));
    }

    public SignedIn inRegion(Role role, String regionCode) {
        return signedIn(insert(role, regionCode, null, null));
    }

    public SignedIn ofHome(Role role, long homeId) {
        return signedIn(insert(role, null, homeId, null));
    }

    /** A new account without a session. */
    public String insert(
            Role role, @Nullable String regionCode, @Nullable Long homeId, @Nullable String lawEnforcementNumber) {
        long number = NUMBER.incrementAndGet();
        String username = role.name().toLowerCase(Locale.ROOT) + number;
        database.insert(
                """
                INSERT INTO account (username, password_hash, display_name, role, region_code, home_id,
                    law_enforcement_number, must_change_password)
                VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)
                """,
                username,
                PASSWORD_HASH,
                "测试员" + number,
                role,
                regionCode,
                homeId,
                lawEnforcementNumber);
        return username;
    }

    /** Opens one more session of an account. */
    public SignedIn signedIn(String username) {
        long id = database.count("SELECT id FROM account WHERE username = ?", username);
        return new SignedIn(id, username, TestSessions.COOKIE, sessions.open(username), sessions.actor(username));
    }
}
