package org.yian.platform;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of the province that a caller may see. It goes into the WHERE of every query on scoped data, so that what lies
 * outside does not exist for the caller (404, never 403).
 *
 * @param regionCode the region for PROVINCE to TOWNSHIP, else null
 * @param homeId the home for HOME, else null
 */
public record Scope(Level level, @Nullable String regionCode, @Nullable Long homeId) {

    /** How wide a scope is. NONE sees no scoped data at all. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWNSHIP,
        HOME,
        NONE
    }

    public Scope {
        boolean regional = level != Level.HOME && level != Level.NONE;
        if (regional != (regionCode != null) || (level == Level.HOME) != (homeId != null)) {
            throw new IllegalArgumentException(
                    "a " + level + " scope cannot have region " + regionCode + " and home " + homeId);
        }
    }

    public static Scope region(Level level, String regionCode) {
        return new Scope(level, regionCode, null);
    }

    public static Scope home(long homeId) {
        return new Scope(Level.HOME, null, homeId);
    }

    public static Scope none() {
        return new Scope(Level.NONE, null, null);
    }

    /**
     * The condition that keeps the homes of this scope.
     *
     * @param alias the alias of the table {@code home} in the query
     */
    public SqlFragment homes(String alias) {
        return switch (level) {
            case PROVINCE -> SqlFragment.of("1 = 1");
            case CITY -> SqlFragment.of(alias + ".city_code = ?", region());
            case COUNTY -> SqlFragment.of(alias + ".county_code = ?", region());
            case TOWNSHIP -> SqlFragment.of(alias + ".township_code = ?", region());
            case HOME -> SqlFragment.of(alias + ".id = ?", Objects.requireNonNull(homeId));
            case NONE -> SqlFragment.of("1 = 0");
        };
    }

    /**
     * The condition that keeps the supported persons of this scope; their divisions stand with them.
     *
     * @param alias the alias of the table {@code resident} in the query
     */
    public SqlFragment residents(String alias) {
        return level == Level.HOME
                ? SqlFragment.of(alias + ".home_id = ?", Objects.requireNonNull(homeId))
                : homes(alias);
    }

    /**
     * The condition that keeps the townships whose dispersed persons belong to this scope: none for a home's people.
     *
     * @param alias the alias of the table {@code region} in the query
     */
    public SqlFragment townships(String alias) {
        return level == Level.HOME ? SqlFragment.of("1 = 0") : regions(alias);
    }

    /**
     * The condition that keeps the regions at or below this scope; a home's people see no regions' lists but their own.
     *
     * @param alias the alias of the table {@code region} in the query
     */
    public SqlFragment regions(String alias) {
        return switch (level) {
            case PROVINCE -> SqlFragment.of("1 = 1");
            case CITY -> SqlFragment.of(alias + ".city_code = ?", region());
            case COUNTY -> SqlFragment.of(alias + ".county_code = ?", region());
            case TOWNSHIP -> SqlFragment.of(alias + ".code = ?", region());
            case HOME ->
                new SqlFragment(
                        alias + ".code IN (SELECT COALESCE(s.county_code, s.city_code) FROM home s WHERE s.id = ?)",
                        List.of(Objects.requireNonNull(homeId)));
            case NONE -> SqlFragment.of("1 = 0");
        };
    }

    private String region() {
        return Objects.requireNonNull(regionCode);
    }
}
