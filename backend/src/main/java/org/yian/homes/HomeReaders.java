package org.yian.homes;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Everybody who has homes in scope may read them: all but the administrators of accounts. */
@Secured({
    Roles.DIRECTOR,
    Roles.ACCOUNTANT,
    Roles.CARER,
    Roles.TOWNSHIP,
    Roles.COUNTY,
    Roles.FIRE,
    Roles.CITY,
    Roles.PROVINCE,
    Roles.AUDITOR
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface HomeReaders {}
