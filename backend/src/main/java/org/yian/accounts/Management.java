package org.yian.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.platform.SqlFragment;

/**
 * Who manages whose accounts (domain.md section 12): the administrator all; a county the people of its homes, its townships
 * and its own; city and province their own.
 */
final class Management {

    private Management() {}

    /** The condition that keeps the accounts that the caller manages, for {@link Account#TABLES}. */
    static SqlFragment accounts(Actor actor) {
        return switch (actor.role()) {
            case ADMIN -> SqlFragment.of("1 = 1");
            case COUNTY -> ofCounty(actor.scope());
            case CITY, PROVINCE ->
                SqlFragment.of(
                        "a.role = ? AND a.region_code = ?",
                        actor.role(),
                        Objects.requireNonNull(actor.scope().regionCode()));
            default -> SqlFragment.of("1 = 0");
        };
    }

    /** The homes whose people the caller manages. */
    static Scope homes(Actor actor) {
        return switch (actor.role()) {
            case ADMIN -> Scope.region(Scope.Level.PROVINCE, "620000");
            case COUNTY -> actor.scope();
            default -> Scope.none();
        };
    }

    /** The roles that the caller may give. */
    static List<Role> roles(Actor actor) {
        return switch (actor.role()) {
            case ADMIN -> List.of(Role.values());
            case COUNTY -> List.of(Role.DIRECTOR, Role.ACCOUNTANT, Role.CARER, Role.TOWNSHIP, Role.COUNTY);
            case CITY, PROVINCE -> List.of(actor.role());
            default -> List.of();
        };
    }

    private static SqlFragment ofCounty(Scope scope) {
        SqlFragment homes = scope.homes("h");
        SqlFragment regions = scope.regions("r");
        List<Object> values = new ArrayList<>(homes.values());
        values.addAll(regions.values());
        values.add(Objects.requireNonNull(scope.regionCode()));
        return new SqlFragment(
                "(" + homes.sql() + ") OR (a.role = 'TOWNSHIP' AND " + regions.sql()
                        + ") OR (a.role = 'COUNTY' AND a.region_code = ?)",
                values);
    }
}
