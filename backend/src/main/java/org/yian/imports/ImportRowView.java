package org.yian.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One row of the preview.
 *
 * @param rowNumber the row's number in the file
 * @param cells in the order of the columns of the kind
 */
@Serdeable
public record ImportRowView(int rowNumber, List<String> cells, List<CellProblem> problems) {

    /**
     * @param column the key of the column
     * @param title what the column is called
     */
    @Serdeable
    public record CellProblem(String column, String title, String message) {}
}
