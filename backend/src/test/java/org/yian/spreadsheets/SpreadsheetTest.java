package org.yian.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yian.platform.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "甘州敬老院"})
    void textIsNeverAFormula(String text) throws IOException {
        byte[] file =
                Spreadsheet.<String>named("名单").text("名称", 10, value -> value).write(rows -> rows.accept(text));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void numbersMoneyAndDaysKeepTheirKind() throws IOException {
        byte[] file = Spreadsheet.<Integer>named("a/b:c")
                .number("人数", 8, value -> value)
                .money("金额", 12, value -> new BigDecimal("1234.50"))
                .date("日期", 12, value -> LocalDate.of(2026, 3, 5))
                .text("空", 4, value -> null)
                .write(rows -> List.of(1, 2, 3).forEach(rows));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("a b c");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("人数");
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-03-05");
        }
    }

    @Test
    void aListWithoutEndIsRefused() {
        Spreadsheet<Integer> sheet = Spreadsheet.<Integer>named("x").number("n", 8, value -> value);

        assertThatThrownBy(() -> sheet.write(rows -> {
                    for (int row = 0; row <= Spreadsheet.MAXIMUM_ROWS; row++) {
                        rows.accept(row);
                    }
                }))
                .isInstanceOf(ProblemException.class)
                .hasMessage("export-too-long");
    }
}
