package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the matrix says of a source and a category on a day.
 *
 * @param verdict never {@link Verdict#CITY_RULE}: it is resolved by whether the city has recorded its rule
 * @param document the number of the city's rule that allows it; null where none is needed
 */
@Serdeable
public record Ruling(
        FundSource source, ExpenseCategory category, Verdict verdict, FundBasis basis, @Nullable String document) {}
