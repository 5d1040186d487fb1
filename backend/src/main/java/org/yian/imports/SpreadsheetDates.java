package org.yian.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets keep them: numbers that count from 1900, or from 1904 in files of old Macs. */
final class SpreadsheetDates {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_SERIAL = 2_958_465;
    private static final Pattern NOT_CODES = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private SpreadsheetDates() {}

    /** Whether numbers with this format are shown as days: it has a year, or a month beside a day. */
    static boolean shows(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String codes = NOT_CODES.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return codes.contains("y") || (codes.contains("m") && codes.contains("d"));
    }

    /** The day of a serial number; null when it is none. */
    static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
        long days = serial.longValue();
        if (serial.signum() <= 0 || days > LAST_SERIAL) {
            return null;
        }
        return (from1904 ? FIRST_OF_1904 : FIRST).plusDays(days);
    }

    /** The cell of a number: a day when its format shows one. */
    static TableCell cell(BigDecimal number, @Nullable String format, boolean from1904) {
        LocalDate day = shows(format) ? day(number, from1904) : null;
        return day == null
                ? new TableCell(
                        TableCell.Kind.NUMBER, number.stripTrailingZeros().toPlainString(), from1904)
                : new TableCell(TableCell.Kind.DATE, day.toString());
    }
}
