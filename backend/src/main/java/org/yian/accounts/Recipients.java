package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Who must hear of what happens in a home. */
@Singleton
public class Recipients {

    private final Database database;
    private final AccountRepository accounts;

    Recipients(Database database, AccountRepository accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** The accounts in service that have one of the roles and this home in their scope. */
    public List<Long> of(long homeId, Role... roles) {
        String marks = String.join(", ", Collections.nCopies(roles.length, "?"));
        Select covering = Select.of(
                        "a.id",
                        """
                        home h JOIN account a ON a.home_id = h.id
                            OR a.region_code IN (h.township_code, h.county_code, h.city_code) OR a.role = 'PROVINCE'
                        """)
                .where("h.id = ?", homeId)
                .where("a.active")
                .where(SqlFragment.of("a.role IN (" + marks + ")", (Object[]) roles))
                .orderBy("a.id");
        return database.list(covering.all(), row -> row.number("id"));
    }

    /** Every account in service with one of the roles, as it acts itself; for what is sent to all on a day. */
    public List<Actor> all(Role... roles) {
        String names = Arrays.stream(roles).map(Role::name).collect(Collectors.joining("', '"));
        return database
                .list(
                        "SELECT a.id FROM account a WHERE a.active AND a.role IN ('" + names + "') ORDER BY a.id",
                        row -> row.number("id"))
                .stream()
                .flatMap(id -> accounts.own(id).stream())
                .map(account -> account.actor("-", Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
