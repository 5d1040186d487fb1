package org.yian.regions;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All divisions by code, in the order of their codes. */
record RegionTree(Map<String, RegionPath> byCode) {

    @Nullable
    RegionPath path(String code) {
        return byCode.get(code);
    }

    Collection<RegionPath> paths() {
        return byCode.values();
    }
}
