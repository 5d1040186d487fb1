package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.regions.Region;
import org.yian.regions.RegionLevel;
import org.yian.regions.Regions;

/** Checks that the role and the place of an account fit together and are the caller's to give. */
@Singleton
class AccountPlaces {

    private final Regions regions;
    private final AccountRepository accounts;

    AccountPlaces(Regions regions, AccountRepository accounts) {
        this.regions = regions;
        this.accounts = accounts;
    }

    /** @throws ProblemException with the field that does not fit */
    void check(Actor actor, AccountRequest request) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        Role role = request.role();
        if (!Management.roles(actor).contains(role)) {
            refusal.violation("role", "accounts.role.not-yours");
        } else if (role.ofHome()) {
            checkHome(refusal, actor, request);
        } else {
            checkRegion(refusal, actor, request);
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
    }

    private void checkHome(ProblemException refusal, Actor actor, AccountRequest request) {
        if (request.regionCode() != null) {
            refusal.violation("regionCode", "accounts.region.none");
        }
        if (request.homeId() == null) {
            refusal.violation("homeId", "validation.required");
        } else if (!accounts.homeIn(Management.homes(actor), request.homeId())) {
            refusal.violation("homeId", "accounts.home.outside");
        }
    }

    private void checkRegion(ProblemException refusal, Actor actor, AccountRequest request) {
        if (request.homeId() != null) {
            refusal.violation("homeId", "accounts.home.none");
        }
        String code = request.regionCode();
        if (request.role() == Role.ADMIN) {
            if (code != null) {
                refusal.violation("regionCode", "accounts.region.none");
            }
        } else if (code == null) {
            refusal.violation("regionCode", "validation.required");
        } else if (!fits(request.role(), regions.find(code).orElse(null)) || !covers(actor, request.role(), code)) {
            refusal.violation("regionCode", "accounts.region.outside");
        }
    }

    private boolean fits(Role role, @Nullable Region region) {
        if (region == null) {
            return false;
        }
        RegionLevel level = region.level();
        boolean cityWithoutCounties =
                level == RegionLevel.CITY && regions.counties(region.code()).isEmpty();
        return switch (role) {
            case TOWNSHIP -> level == RegionLevel.TOWNSHIP;
            case COUNTY, FIRE -> level == RegionLevel.COUNTY || cityWithoutCounties;
            case CITY -> level == RegionLevel.CITY;
            case PROVINCE -> level == RegionLevel.PROVINCE;
            case AUDITOR ->
                Set.of(RegionLevel.PROVINCE, RegionLevel.CITY, RegionLevel.COUNTY)
                        .contains(level);
            default -> false;
        };
    }

    private boolean covers(Actor actor, Role role, String code) {
        Scope scope = actor.scope();
        if (scope.level() == Scope.Level.NONE) {
            return true;
        }
        String own = Objects.requireNonNull(scope.regionCode());
        return role == Role.TOWNSHIP ? regions.contains(own, code) : own.equals(code);
    }
}
