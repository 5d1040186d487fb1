package org.yian.regions;

import org.jspecify.annotations.Nullable;

/** A division with its ancestors as the table holds them. */
record RegionPath(Region region, @Nullable String cityCode, @Nullable String countyCode) {

    boolean hasAncestorOrSelf(String code) {
        return region.code().equals(code)
                || code.equals(cityCode)
                || code.equals(countyCode)
                || code.equals(region.parentCode());
    }
}
