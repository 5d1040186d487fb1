package org.yian.deathlists;

import io.micronaut.security.annotation.Secured;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yian.platform.Roles;

/** Who sees what the lists tell, in the own scope: nobody of the homes that it is about. */
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface DeathListReaders {}
