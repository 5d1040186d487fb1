package org.yian.regions;

import io.micronaut.serde.annotation.Serdeable;

/** What a division is called in both languages. */
@Serdeable
public record RegionName(String code, String name, String nameEn) {}
