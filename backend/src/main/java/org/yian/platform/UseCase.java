package org.yian.platform;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method that is one transaction. When it loses to another one (deadlock, lock wait) it is run again as a whole,
 * so it must not have effects outside the database before it returns. Called inside another use case it joins that one.
 */
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UseCase {

    /** Whether the method only reads. */
    boolean readOnly() default false;
}
