package org.yian.inspectionplans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Visits to several homes at once, alike in all else. */
@Serdeable
record VisitsRequest(@NotEmpty @Size(max = 200) List<Long> homeIds, @NotNull @Valid VisitDetails details) {}
