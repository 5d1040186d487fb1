package org.yian.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.regions.RegionLevel;

/** An account with the place that bounds it, as one query reads it. */
record Account(
        long id,
        String username,
        String passwordHash,
        String displayName,
        Role role,
        boolean active,
        boolean mustChangePassword,
        @Nullable Place region,
        @Nullable Long homeId,
        @Nullable String homeName) {

    /** The region of an account. */
    record Place(String code, RegionLevel level, String name, String nameEn) {}

    /** What {@link #of} reads, from {@link #TABLES}. */
    static final String COLUMNS =
            """
            a.id, a.username, a.password_hash, a.display_name, a.role, a.active, a.must_change_password,
            r.code AS region_code, r.level AS region_level, r.name AS region_name, r.name_en AS region_name_en,
            a.home_id, h.name AS home_name""";

    static final String TABLES =
            "account a LEFT JOIN region r ON r.code = a.region_code LEFT JOIN home h ON h.id = a.home_id";

    static Account of(Row row) {
        String regionCode = row.textOrNull("region_code");
        return new Account(
                row.number("id"),
                row.text("username"),
                row.text("password_hash"),
                row.text("display_name"),
                row.choice("role", Role.class),
                row.flag("active"),
                row.flag("must_change_password"),
                regionCode == null
                        ? null
                        : new Place(
                                regionCode,
                                row.choice("region_level", RegionLevel.class),
                                row.text("region_name"),
                                row.text("region_name_en")),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"));
    }

    /** A county's account of a city without counties has the scope of the city. */
    Scope scope() {
        if (homeId != null) {
            return Scope.home(homeId);
        }
        return region == null
                ? Scope.none()
                : Scope.region(Scope.Level.valueOf(region.level().name()), region.code());
    }

    Actor actor(String address, Locale locale) {
        return new Actor(id, username, displayName, role, scope(), address, locale);
    }
}
