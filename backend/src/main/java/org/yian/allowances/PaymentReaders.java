package org.yian.allowances;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Who may read what was paid, and what is claimed back, in the own scope; a township that of dispersed persons. */
@Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface PaymentReaders {}
