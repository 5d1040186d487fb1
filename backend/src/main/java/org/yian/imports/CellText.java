package org.yian.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says in a column of a certain content. */
final class CellText {

    private static final int EXCEL_DIGITS = 15;
    /** Days between 1927 and 2119; a smaller number in a column of dates is a mistake. */
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(\\.\\d+)?");

    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?1[4-9]");

    private CellText() {}

    static String of(ImportColumn column, TableCell cell) {
        if (column.content() == ImportColumn.Content.LONG_NUMBER) {
            return Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
        boolean serial = column.content() == ImportColumn.Content.DATE
                && cell.kind() == TableCell.Kind.NUMBER
                && SERIAL.matcher(cell.text()).matches();
        @Nullable LocalDate day = serial ? SpreadsheetDates.day(new BigDecimal(cell.text()), cell.from1904()) : null;
        return day == null ? cell.text() : day.toString();
    }

    /** Whether a spreadsheet took the digits for a number and kept only the first fifteen of them. */
    static boolean lostDigits(ImportColumn column, TableCell cell) {
        if (column.content() != ImportColumn.Content.LONG_NUMBER) {
            return false;
        }
        boolean number = cell.kind() == TableCell.Kind.NUMBER && cell.text().length() > EXCEL_DIGITS;
        return number || ROUNDED.matcher(cell.text()).matches();
    }
}
