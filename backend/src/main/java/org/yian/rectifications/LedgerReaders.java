package org.yian.rectifications;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Who reads the rectification ledger; the fire department sees its own items, and no names. */
@Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.FIRE, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface LedgerReaders {}
