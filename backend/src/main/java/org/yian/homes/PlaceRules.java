package org.yian.homes;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Scope;
import org.yian.regions.Region;
import org.yian.regions.RegionLevel;
import org.yian.regions.Regions;

/** Whether a home can lie where it is said to lie: divisions that fit together, in the caller's area, in the province. */
@Singleton
class PlaceRules {

    private static final BigDecimal WEST = new BigDecimal("92");
    private static final BigDecimal EAST = new BigDecimal("109");
    private static final BigDecimal SOUTH = new BigDecimal("32");
    private static final BigDecimal NORTH = new BigDecimal("43");

    private final Regions regions;

    PlaceRules(Regions regions) {
        this.regions = regions;
    }

    List<Finding> check(Actor actor, HomeProfile.Place place) {
        List<Finding> findings = new ArrayList<>();
        Region city = region(place.cityCode(), RegionLevel.CITY);
        if (city == null) {
            findings.add(Finding.of("place.cityCode", "homes.city-unknown"));
        } else {
            checkBelow(findings, city, place);
            if (findings.isEmpty() && !inArea(actor.scope(), place)) {
                findings.add(Finding.of("place.cityCode", "homes.outside-area"));
            }
        }
        checkPosition(findings, place);
        return findings;
    }

    private void checkBelow(List<Finding> findings, Region city, HomeProfile.Place place) {
        Region county = region(place.countyCode(), RegionLevel.COUNTY);
        Region township = region(place.townshipCode(), RegionLevel.TOWNSHIP);
        if (place.countyCode() != null && (county == null || !city.code().equals(county.parentCode()))) {
            findings.add(Finding.of("place.countyCode", "homes.county-not-in-city", city.name()));
            return;
        }
        Region outer = county == null ? city : county;
        if (place.townshipCode() != null && (township == null || !outer.code().equals(township.parentCode()))) {
            findings.add(Finding.of("place.townshipCode", "homes.township-not-in-county", outer.name()));
        } else if (county == null
                && township == null
                && !regions.counties(city.code()).isEmpty()) {
            findings.add(Finding.of("place.countyCode", "homes.county-needed", city.name()));
        }
    }

    private static boolean inArea(Scope scope, HomeProfile.Place place) {
        return switch (scope.level()) {
            case PROVINCE -> true;
            case CITY -> place.cityCode().equals(scope.regionCode());
            case COUNTY -> Objects.equals(place.countyCode(), scope.regionCode());
            case TOWNSHIP, HOME, NONE -> false;
        };
    }

    private static void checkPosition(List<Finding> findings, HomeProfile.Place place) {
        BigDecimal longitude = place.longitude();
        BigDecimal latitude = place.latitude();
        if ((longitude == null) != (latitude == null)) {
            findings.add(Finding.of(longitude == null ? "place.longitude" : "place.latitude", "homes.position-half"));
        }
        if (longitude != null && outside(longitude, WEST, EAST)) {
            findings.add(Finding.of("place.longitude", "homes.longitude-range", WEST, EAST));
        }
        if (latitude != null && outside(latitude, SOUTH, NORTH)) {
            findings.add(Finding.of("place.latitude", "homes.latitude-range", SOUTH, NORTH));
        }
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }

    private @Nullable Region region(@Nullable String code, RegionLevel level) {
        return code == null
                ? null
                : regions.find(code).filter(found -> found.level() == level).orElse(null);
    }
}
