package org.yian.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The columns of a kind as the preview shows them. */
@Serdeable
public record ImportPreview(ImportBatch batch, List<Column> columns) {

    /** @param title in the reader's language */
    @Serdeable
    public record Column(String key, String title) {}
}
