package org.yian.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a home has made public.
 *
 * @param months of which there are statements, the latest first, at most three years
 * @param statement of the month that was asked for, or of the latest; null: none
 */
@Serdeable
record PublicStatements(PublicHome home, List<String> months, @Nullable HomeStatement statement) {}
