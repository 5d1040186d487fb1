package org.yian.allowances;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Scope;

/**
 * Who pays allowances: a county, or a city that has no counties.
 *
 * @param countyCode null for a city without counties
 */
record Office(String cityCode, @Nullable String countyCode) {

    private static final int CITY_DIGITS = 4;

    /** The office of somebody of the county; codes begin with those of the city. */
    static Office of(Actor actor) {
        String code = Objects.requireNonNull(actor.scope().regionCode());
        return actor.scope().level() == Scope.Level.COUNTY
                ? new Office(code.substring(0, CITY_DIGITS) + "00", code)
                : new Office(code, null);
    }

    String code() {
        return countyCode == null ? cityCode : countyCode;
    }

    Scope scope() {
        return Scope.region(countyCode == null ? Scope.Level.CITY : Scope.Level.COUNTY, code());
    }
}
