package org.yian.regions;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code its number in the national statistics (6 digits; townships 9)
 * @param parentCode null for the province; a city for the townships of a city without counties
 */
@Serdeable
public record Region(String code, String name, String nameEn, RegionLevel level, @Nullable String parentCode) {}
