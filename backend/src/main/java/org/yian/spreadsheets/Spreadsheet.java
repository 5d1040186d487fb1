package org.yian.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.yian.platform.ProblemException;

/**
 * One sheet of an XLSX file, described column by column and then written row by row, so that only the packed file is held in
 * memory. Text is always written as text: what begins with {@code =}, {@code +}, {@code -} or {@code @} is never a formula.
 *
 * @param <T> what one row tells of
 */
public final class Spreadsheet<T> {

    /** No export has more rows unless it says so; whoever asks for more must filter. */
    public static final int MAXIMUM_ROWS = 50_000;

    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final int LONGEST_TEXT = 32_000;
    private static final int LONGEST_SHEET_NAME = 31;

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    private int mostRows = MAXIMUM_ROWS;
    private int emptyTextRows;

    private Spreadsheet(String name) {
        this.name = name;
    }

    /** @param name the name of the sheet, in the reader's language */
    public static <T> Spreadsheet<T> named(String name) {
        return new Spreadsheet<>(name);
    }

    /** Another limit than {@link #MAXIMUM_ROWS}. */
    public Spreadsheet<T> atMost(int rows) {
        mostRows = rows;
        return this;
    }

    /** This many rows below the last one take what is typed there as text, so that no long number loses its digits. */
    public Spreadsheet<T> withEmptyTextRows(int rows) {
        emptyTextRows = rows;
        return this;
    }

    private record Column<T>(String title, int width, Writer<T> writer) {}

    private interface Writer<T> {
        void write(Worksheet sheet, int row, int column, T source);
    }

    /** @param width in characters */
    public Spreadsheet<T> text(String title, int width, Function<T, @Nullable String> value) {
        return column(title, width, (sheet, row, column, source) -> {
            String text = value.apply(source);
            if (text != null) {
                sheet.inlineString(row, column, printable(text));
            }
        });
    }

    /** A number, shown as it is. */
    public Spreadsheet<T> number(String title, int width, Function<T, @Nullable Number> value) {
        return column(title, width, (sheet, row, column, source) -> sheet.value(row, column, value.apply(source)));
    }

    /** An amount of yuan, shown with thousands and two decimals. */
    public Spreadsheet<T> money(String title, int width, Function<T, @Nullable BigDecimal> value) {
        return column(title, width, (sheet, row, column, source) -> {
            sheet.value(row, column, value.apply(source));
            sheet.style(row, column).format("#,##0.00").set();
        });
    }

    public Spreadsheet<T> date(String title, int width, Function<T, @Nullable LocalDate> value) {
        return column(title, width, (sheet, row, column, source) -> {
            LocalDate day = value.apply(source);
            if (day != null) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        });
    }

    private Spreadsheet<T> column(String title, int width, Writer<T> writer) {
        columns.add(new Column<>(title, width, writer));
        return this;
    }

    /**
     * The packed file.
     *
     * @param source hands over the rows one after the other
     * @throws ProblemException when there are more rows than allowed
     */
    public byte[] write(Consumer<Consumer<T>> source) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Yi'an", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName());
            writeHeader(sheet);
            RowWriter rows = new RowWriter(sheet);
            source.accept(rows);
            if (emptyTextRows > 0) {
                sheet.range(rows.row, 0, rows.row + emptyTextRows, columns.size() - 1)
                        .style()
                        .format("@")
                        .set();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private String sheetName() {
        String allowed = name.replaceAll("[\\\\/*?:\\[\\]]", " ");
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_SHEET_NAME));
    }

    private void writeHeader(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, columns.get(column).title());
            sheet.style(0, column).bold().fillColor("E6F0F0").set();
        }
        sheet.freezePane(0, 1);
    }

    /** Without what XML cannot hold, and not longer than a cell may be. */
    private static String printable(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }

    private final class RowWriter implements Consumer<T> {

        private final Worksheet sheet;
        private int row;

        RowWriter(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void accept(T source) {
            row++;
            if (row > mostRows) {
                throw new ProblemException(SpreadsheetProblem.EXPORT_TOO_LONG, mostRows);
            }
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).writer().write(sheet, row, column, source);
            }
            if (row % ROWS_BETWEEN_FLUSHES == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
