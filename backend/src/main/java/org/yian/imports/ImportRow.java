package org.yian.imports;

import java.util.List;

/**
 * One row of a file, as text.
 *
 * @param number the row's number in the file, as people see it
 * @param cells one for each column of the kind, in order; empty where there is nothing
 */
public record ImportRow(int number, List<String> cells) {}
