package org.yian.deathlists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.imports.CellReader;
import org.yian.residents.IdentityNumber;

/**
 * A row of a list: the cells, which collect what is wrong, and what they say.
 *
 * @param number the row's number in the file
 * @param identity null when the cell holds no valid number
 * @param diedOn null when the cell holds no day
 */
record DeathListLine(
        CellReader cells,
        int number,
        String name,
        @Nullable IdentityNumber identity,
        @Nullable LocalDate diedOn,
        @Nullable String remark) {}
