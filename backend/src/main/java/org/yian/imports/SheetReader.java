package org.yian.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;

/** Reads a file of any of the formats: finds the titles, then reads row by row what stands under them. */
@Singleton
class SheetReader {

    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_CHARACTERS = 16_000_000;

    private final List<TableFormat> formats;
    private final Messages messages;

    SheetReader(XlsxFormat xlsx, XlsFormat xls, CsvFormat csv, Messages messages) {
        this.formats = List.of(xlsx, xls, csv);
        this.messages = messages;
    }

    /** A row as it stands in the file, with what is wrong with its cells as such. */
    record ReadRow(ImportRow row, List<ImportProblem> problems) {}

    /** @throws ProblemException when the file cannot be read, is empty, too long or lacks columns */
    List<ReadRow> read(byte[] file, ImportKind kind) {
        TableFormat format = formats.stream()
                .filter(known -> known.recognises(file))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX));
        Rows rows = new Rows(kind);
        try {
            format.read(file, rows::take);
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // A damaged file makes the libraries fail in many ways; whatever it is, the file is to blame.
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_UNREADABLE);
        }
        return rows.all();
    }

    /** The rows of one file as they come. The first ones are kept until the titles have been found among them. */
    private final class Rows {

        private final ImportKind kind;
        private final List<ReadRow> result = new ArrayList<>();
        private final List<TableRow> first = new ArrayList<>();
        private int[] places = new int[0];
        private int characters;

        Rows(ImportKind kind) {
            this.kind = kind;
        }

        void take(TableRow row) {
            if (row.cells().stream().allMatch(TableCell::empty)) {
                return;
            }
            if (places.length > 0) {
                add(row);
                return;
            }
            first.add(row);
            if (first.size() > Header.FIRST_ROWS) {
                begin();
            }
        }

        List<ReadRow> all() {
            if (places.length == 0) {
                begin();
            }
            if (result.isEmpty()) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_EMPTY);
            }
            return result;
        }

        private void begin() {
            if (first.isEmpty()) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_EMPTY);
            }
            Header header = Header.find(first, kind.columns(), messages);
            places = header.places();
            first.stream().skip(header.rows()).forEach(this::add);
        }

        private void add(TableRow row) {
            boolean empty =
                    Arrays.stream(places).allMatch(place -> row.cell(place).empty());
            if (empty) {
                return;
            }
            ReadRow read = SheetReader.row(row, places, kind.columns());
            result.add(read);
            characters += read.row().cells().stream().mapToInt(String::length).sum();
            if (result.size() > kind.maximumRows()) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LONG, kind.maximumRows());
            }
            if (characters > MOST_CHARACTERS) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE, kind.largestMegabytes());
            }
        }
    }

    private static ReadRow row(TableRow row, int[] places, List<ImportColumn> columns) {
        List<String> cells = new ArrayList<>(places.length);
        List<ImportProblem> problems = new ArrayList<>();
        for (int index = 0; index < places.length; index++) {
            ImportColumn column = columns.get(index);
            TableCell cell = row.cell(places[index]);
            String text = CellText.of(column, cell);
            if (cell.kind() == TableCell.Kind.FORMULA) {
                problems.add(ImportProblem.of(column.key(), "imports.formula"));
            } else if (cell.kind() == TableCell.Kind.ERROR) {
                problems.add(ImportProblem.of(column.key(), "imports.error-cell"));
            } else if (CellText.lostDigits(column, cell)) {
                problems.add(ImportProblem.of(column.key(), "imports.lost-digits"));
            } else if (text.length() > LONGEST_CELL) {
                problems.add(ImportProblem.of(column.key(), "imports.cell-too-long", LONGEST_CELL));
            }
            cells.add(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
        return new ReadRow(new ImportRow(row.number(), cells), problems);
    }
}
