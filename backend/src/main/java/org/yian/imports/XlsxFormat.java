package org.yian.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The files of Excel since 2007, of WPS and LibreOffice. */
@Singleton
class XlsxFormat implements TableFormat {

    @Override
    public boolean recognises(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    @Override
    public void read(byte[] file, Consumer<TableRow> rows) throws IOException {
        ZipGuard.admit(file);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            boolean from1904 = workbook.isDate1904();
            sheet.forEachOrdered(row -> rows.accept(row(row, from1904)));
        }
    }

    private static TableRow row(Row row, boolean from1904) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<TableCell> cells = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            cells.add(cell(row.getCell(place), from1904));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static TableCell cell(@Nullable Cell cell, boolean from1904) {
        if (cell == null) {
            return TableCell.EMPTY;
        }
        return switch (cell.getType()) {
            case STRING -> TableCell.text(cell.asString());
            case NUMBER -> SpreadsheetDates.cell(cell.asNumber(), cell.getDataFormatString(), from1904);
            case BOOLEAN -> TableCell.text(Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否");
            case FORMULA -> new TableCell(TableCell.Kind.FORMULA, "=" + cell.getFormula());
            case ERROR -> new TableCell(TableCell.Kind.ERROR, "");
            case EMPTY -> TableCell.EMPTY;
        };
    }
}
