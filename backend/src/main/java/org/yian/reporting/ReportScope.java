package org.yian.reporting;

import jakarta.inject.Singleton;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Scope;
import org.yian.regions.Region;
import org.yian.regions.Regions;

/** Whose report it is, in words. */
@Singleton
class ReportScope {

    private final Regions regions;
    private final Homes homes;

    ReportScope(Regions regions, Homes homes) {
        this.regions = regions;
        this.homes = homes;
    }

    /** The name of the caller's region or home. */
    String name(Actor actor) {
        Scope scope = actor.scope();
        if (scope.regionCode() != null) {
            return region(scope.regionCode());
        }
        return scope.homeId() == null ? "" : homes.get(actor, scope.homeId()).name();
    }

    String region(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }
}
