package org.yian.imports;

import java.io.IOException;
import java.util.function.Consumer;

/** One kind of file with rows of cells. What kind a file is, its content tells and never its name. */
interface TableFormat {

    /** No row has more cells than these; what stands further right is left out. */
    int MOST_COLUMNS = 100;

    /** Whether the file looks like one of this kind. */
    boolean recognises(byte[] file);

    /**
     * Hands over the rows of the first sheet, top down. The consumer may throw to end the reading.
     *
     * @throws org.yian.platform.ProblemException when the file is refused as a whole
     */
    void read(byte[] file, Consumer<TableRow> rows) throws IOException;
}
