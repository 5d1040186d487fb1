package org.yian.residents;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Who may read of supported persons in the own scope: not the fire department, not the administrators of accounts. */
@Secured({
    Roles.DIRECTOR,
    Roles.ACCOUNTANT,
    Roles.CARER,
    Roles.TOWNSHIP,
    Roles.COUNTY,
    Roles.CITY,
    Roles.PROVINCE,
    Roles.AUDITOR
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ResidentReaders {}
