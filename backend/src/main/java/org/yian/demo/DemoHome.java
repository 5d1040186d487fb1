package org.yian.demo;

import org.jspecify.annotations.Nullable;

/** A home as the later stages of loading need it. */
record DemoHome(
        long id,
        String name,
        String cityCode,
        @Nullable String countyCode,
        @Nullable String townshipCode,
        int residents,
        int beds,
        int managers,
        boolean professionalCare,
        String personInCharge) {

    DemoHome ledBy(String person) {
        return new DemoHome(
                id, name, cityCode, countyCode, townshipCode, residents, beds, managers, professionalCare, person);
    }

    /** The region whose office inspects the home: the county, or the city where there is none. */
    String officeCode() {
        return countyCode == null ? cityCode : countyCode;
    }
}
