package org.yian.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import org.yian.platform.ProblemException;

/** Collects the cells of the first sheet from the records of a workbook; most are no cells and are passed over. */
final class XlsRows {

    private static final int MOST_RECORDS = 1_500_000;
    private static final int EXCEL_DIGITS = 15;

    private final Consumer<TableRow> consumer;
    private final NavigableMap<Integer, List<TableCell>> rows = new TreeMap<>();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this::take);
    private @Nullable SSTRecord texts;
    private boolean from1904;
    private int depth;
    private int sheetsBegun;
    private boolean inFirstSheet;
    private int records;

    XlsRows(Consumer<TableRow> consumer) {
        this.consumer = consumer;
    }

    HSSFListener listener() {
        return formats;
    }

    /** All records are read: hands over the rows in order, whatever order they had in the file. */
    void end() {
        rows.forEach((row, cells) -> consumer.accept(new TableRow(row + 1, cells)));
    }

    private void take(Record record) {
        records++;
        if (records > MOST_RECORDS) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
        }
        if (record instanceof BOFRecord) {
            begin();
        } else if (record instanceof EOFRecord) {
            depth--;
            inFirstSheet = inFirstSheet && depth > 0;
        } else if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (inFirstSheet && depth == 1 && record instanceof CellValueRecordInterface cell) {
            put(cell);
        }
    }

    /** The workbook has records of its own before the sheets; charts begin inside of sheets. */
    private void begin() {
        depth++;
        if (depth > 1) {
            return;
        }
        if (sheetsBegun > 0) {
            List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(sheets));
            inFirstSheet = sheetsBegun <= inFile.size() && inFile.get(sheetsBegun - 1) == sheets.get(0);
        }
        sheetsBegun++;
    }

    private void put(CellValueRecordInterface record) {
        int place = record.getColumn();
        TableCell cell = cell(record);
        if (cell == null || place < 0 || place >= TableFormat.MOST_COLUMNS) {
            return;
        }
        List<TableCell> cells = rows.computeIfAbsent(record.getRow(), row -> new ArrayList<>());
        while (cells.size() <= place) {
            cells.add(TableCell.EMPTY);
        }
        cells.set(place, cell);
    }

    private @Nullable TableCell cell(CellValueRecordInterface record) {
        if (record instanceof LabelSSTRecord label) {
            return TableCell.text(
                    Objects.requireNonNull(texts).getString(label.getSSTIndex()).getString());
        }
        if (record instanceof LabelRecord label) {
            return TableCell.text(label.getValue());
        }
        if (record instanceof NumberRecord number) {
            BigDecimal value = new BigDecimal(number.getValue(), new MathContext(EXCEL_DIGITS));
            return SpreadsheetDates.cell(value, formats.getFormatString(number), from1904);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isBoolean()
                    ? TableCell.text(value.getBooleanValue() ? "是" : "否")
                    : new TableCell(TableCell.Kind.ERROR, "");
        }
        return record instanceof FormulaRecord ? new TableCell(TableCell.Kind.FORMULA, "=") : null;
    }
}
