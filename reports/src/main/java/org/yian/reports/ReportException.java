package org.yian.reports;

/** A report that could not be made: a fault of template or data, not of the reader. */
public final class ReportException extends RuntimeException {

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
