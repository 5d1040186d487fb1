package org.yian.imports;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as people see it, from 1
 * @param cells up to the last one that the row has
 */
record TableRow(int number, List<TableCell> cells) {

    TableCell cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : TableCell.EMPTY;
    }
}
