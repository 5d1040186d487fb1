package org.yian.support;

import java.util.Locale;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Scope;

/** Callers for tests of services, without accounts behind them. */
public final class TestActors {

    private TestActors() {}

    public static Actor of(Role role, Scope scope) {
        return new Actor(0, "test", "测试", role, scope, "127.0.0.1", Locale.SIMPLIFIED_CHINESE);
    }

    public static Actor province() {
        return of(Role.PROVINCE, Scope.region(Scope.Level.PROVINCE, "620000"));
    }

    public static Actor city(String code) {
        return of(Role.CITY, Scope.region(Scope.Level.CITY, code));
    }

    public static Actor county(String code) {
        return of(Role.COUNTY, Scope.region(Scope.Level.COUNTY, code));
    }

    public static Actor fire(String code) {
        return of(Role.FIRE, Scope.region(Scope.Level.COUNTY, code));
    }

    public static Actor township(String code) {
        return of(Role.TOWNSHIP, Scope.region(Scope.Level.TOWNSHIP, code));
    }

    public static Actor director(long homeId) {
        return of(Role.DIRECTOR, Scope.home(homeId));
    }
}
