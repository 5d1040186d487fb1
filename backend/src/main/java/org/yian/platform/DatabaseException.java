package org.yian.platform;

import java.sql.SQLException;

/** A statement that the database refused. */
public final class DatabaseException extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;
    private static final int SIGNALLED = 1644;

    private final SQLException failure;

    public DatabaseException(SQLException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** Whether a unique key refused the row. */
    public boolean duplicateKey() {
        return failure.getErrorCode() == DUPLICATE_KEY;
    }

    /** Whether the unique key of this name refused the row. */
    public boolean duplicateKey(String constraint) {
        return duplicateKey() && String.valueOf(failure.getMessage()).contains(constraint);
    }

    /** Whether a trigger that protects evidence refused the change. */
    public boolean refusedByTrigger() {
        return failure.getErrorCode() == SIGNALLED;
    }
}
