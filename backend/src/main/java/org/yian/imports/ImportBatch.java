package org.yian.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file read for import.
 *
 * @param kind what it is a list of
 * @param homeId the home that its rows are for, if it is one
 */
@Serdeable
public record ImportBatch(
        UUID id,
        String kind,
        @Nullable Long homeId,
        String fileName,
        State state,
        int totalRows,
        int badRows,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    /** Waiting for a person, imported, or thrown away. */
    public enum State {
        PREVIEW,
        CONFIRMED,
        DISCARDED
    }
}
