package org.yian.platform;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/**
 * A kind of refusal with a stable address. Each feature has an enum of its own; title and detail stand in the catalogue as
 * {@code problem.<slug>.title} and {@code problem.<slug>.detail}.
 */
public interface ProblemKind {

    String name();

    HttpStatus status();

    /** The last part of the problem's type URI: {@code NAME_TAKEN} becomes {@code name-taken}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
