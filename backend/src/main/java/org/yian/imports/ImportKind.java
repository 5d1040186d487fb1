package org.yian.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;

/** What can be imported: its columns, what makes a row bad, and how good rows become data. */
public interface ImportKind {

    /** The name of the kind, e.g. {@code homes}. */
    String name();

    List<ImportColumn> columns();

    /** The home that the rows are for; null: for none, or each row names its place. */
    default @Nullable Long homeId() {
        return null;
    }

    default int maximumRows() {
        return 10_000;
    }

    /** How many megabytes a file may have. */
    default int largestMegabytes() {
        return 5;
    }

    /**
     * Encrypts what the rows hold when they tell of persons; null: the rows are kept as they are. Encrypted rows are deleted as
     * soon as they have been imported.
     */
    default @Nullable RowCipher cipher() {
        return null;
    }

    /**
     * What is wrong with each row, in the order of the rows; an empty list for a good one. It is asked when the file comes in
     * and once more when it is confirmed, since the data may have changed between.
     */
    List<List<ImportProblem>> check(Actor actor, List<ImportRow> rows);

    /** Imports all rows, every one of them good, in the transaction of the caller. */
    void importAll(Actor actor, List<ImportRow> rows);
}
