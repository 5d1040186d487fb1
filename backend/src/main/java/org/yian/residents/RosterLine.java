package org.yian.residents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.imports.CellReader;

/**
 * A row of a roster: the cells, which collect what is wrong, and what they say.
 *
 * @param number the row's number in the file
 * @param identity null when the cell holds no valid number
 * @param admittedOn null when the cell holds no day
 * @param townshipCode of dispersed persons; null when the cell names none in the caller's scope
 */
record RosterLine(
        CellReader cells,
        int number,
        SupportMode mode,
        @Nullable IdentityNumber identity,
        @Nullable LocalDate admittedOn,
        @Nullable String townshipCode,
        ResidentDetails details) {

    void problem(String column, String messageKey, Object... arguments) {
        cells.problem(column, messageKey, arguments);
    }
}
