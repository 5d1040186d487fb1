package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What the importer answers for everybody on the list: only a no to each question lets it be imported. */
@Serdeable
record RosterConfirmation(@NotNull @Valid Screening screening) {}
