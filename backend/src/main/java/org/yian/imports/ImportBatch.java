package org.yian.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file read for import. */
@Serdeable
public record ImportBatch(
        UUID id,
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
