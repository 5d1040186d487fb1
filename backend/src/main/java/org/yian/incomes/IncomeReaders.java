package org.yian.incomes;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Who may read what came in, in the own scope: those who read the books. */
@Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface IncomeReaders {}
