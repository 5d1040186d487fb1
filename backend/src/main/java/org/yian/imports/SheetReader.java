package org.yian.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;

/** Reads the first sheet of an XLSX file: the titles in its first row, then row by row what stands under them. */
@Singleton
class SheetReader {

    static final int MAXIMUM_ROWS = 10_000;

    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_COLUMNS = 100;

    private final Messages messages;

    SheetReader(Messages messages) {
        this.messages = messages;
    }

    /** A row as it stands in the file, with what is wrong with its cells as such. */
    record ReadRow(ImportRow row, List<ImportProblem> problems) {}

    /** @throws ProblemException when the file cannot be read, is empty, too long or lacks columns */
    List<ReadRow> read(byte[] file, List<ImportColumn> columns) {
        ZipGuard.admit(file);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return read(rows.iterator(), columns);
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // A damaged file makes the libraries fail in many ways; whatever it is, the file is to blame.
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_UNREADABLE);
        }
    }

    private List<ReadRow> read(Iterator<Row> rows, List<ImportColumn> columns) {
        if (!rows.hasNext()) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_EMPTY);
        }
        int[] places = places(rows.next(), columns);
        List<ReadRow> result = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            ReadRow read = read(row, places, columns);
            if (!read.problems().isEmpty() || read.row().cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                result.add(read);
            }
            if (result.size() > MAXIMUM_ROWS) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LONG, MAXIMUM_ROWS);
            }
        }
        if (result.isEmpty()) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_EMPTY);
        }
        return result;
    }

    /** For each column of the kind, where the file has it; -1 for a column that may be left out. */
    private int[] places(Row header, List<ImportColumn> columns) {
        int[] places = new int[columns.size()];
        Arrays.fill(places, -1);
        List<String> missing = new ArrayList<>();
        for (int column = 0; column < places.length; column++) {
            ImportColumn wanted = columns.get(column);
            for (int place = 0; place < Math.min(header.getCellCount(), MOST_COLUMNS); place++) {
                if (places[column] < 0 && titled(header, place, wanted)) {
                    places[column] = place;
                }
            }
            if (places[column] < 0 && wanted.required()) {
                missing.add(messages.text(Messages.CHINESE, wanted.titleKey()));
            }
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_LACKS_COLUMNS, String.join("、", missing));
        }
        return places;
    }

    private boolean titled(Row header, int place, ImportColumn wanted) {
        String title = header.getOptionalCell(place)
                .map(SheetReader::text)
                .orElse("")
                .replace("*", "")
                .strip();
        return title.equalsIgnoreCase(messages.text(Messages.CHINESE, wanted.titleKey()))
                || title.equalsIgnoreCase(messages.text(Locale.ENGLISH, wanted.titleKey()));
    }

    private static ReadRow read(Row row, int[] places, List<ImportColumn> columns) {
        List<String> cells = new ArrayList<>(places.length);
        List<ImportProblem> problems = new ArrayList<>();
        for (int column = 0; column < places.length; column++) {
            Cell cell = places[column] < 0 || places[column] >= row.getCellCount() ? null : row.getCell(places[column]);
            String text = cell == null ? "" : text(cell);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                problems.add(ImportProblem.of(columns.get(column).key(), "imports.formula"));
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                problems.add(ImportProblem.of(columns.get(column).key(), "imports.error-cell"));
            } else if (text.length() > LONGEST_CELL) {
                problems.add(ImportProblem.of(columns.get(column).key(), "imports.cell-too-long", LONGEST_CELL));
            }
            cells.add(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
        return new ReadRow(new ImportRow(row.getRowNum(), cells), problems);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString().strip();
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否";
            case FORMULA -> "=" + cell.getFormula();
            case ERROR, EMPTY -> "";
        };
    }

    /** Dates are numbers with a format that has a year in it. */
    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal value = cell.asNumber().stripTrailingZeros();
        return value.toPlainString();
    }
}
