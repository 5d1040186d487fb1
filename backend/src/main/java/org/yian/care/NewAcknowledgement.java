package org.yian.care;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * The county acknowledges a serious incident.
 *
 * @param note what the county asks of the home, if anything
 */
@Serdeable
record NewAcknowledgement(@Nullable @Size(max = 500) String note) {}
