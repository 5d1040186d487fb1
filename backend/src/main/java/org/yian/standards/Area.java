package org.yian.standards;

import io.micronaut.serde.annotation.Serdeable;

/** Who publishes standards: the province, a city, a county or a functional zone. */
@Serdeable
public record Area(String code, String name, String nameEn, Level level) {

    /** ZONE: no division, but it publishes its own figures. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        ZONE
    }
}
