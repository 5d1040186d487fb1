package org.yian.homes;

/** A name within the county, or within the city where it has no counties: no two homes have the same. */
record HomeName(String areaCode, String name) {

    static HomeName of(HomeProfile profile) {
        HomeProfile.Place place = profile.place();
        return new HomeName(place.countyCode() == null ? place.cityCode() : place.countyCode(), profile.name());
    }
}
