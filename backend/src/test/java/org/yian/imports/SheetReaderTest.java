package org.yian.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files as they really come: of old and new Excel, with titles above titles, with days in every form. */
class SheetReaderTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String NUMBER = "620702194503160014";

    private final Messages messages = new Messages();
    private final SheetReader reader = new SheetReader(new XlsxFormat(), new XlsFormat(), new CsvFormat(), messages);

    /** Both formats of Excel, written by the same code. */
    enum Excel {
        XLSX,
        XLS;

        Workbook workbook() {
            return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        }
    }

    private static final class Persons implements ImportKind {

        @Override
        public String name() {
            return "persons";
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of(
                    column("name", true, ImportColumn.Content.TEXT),
                    column("identityNumber", true, ImportColumn.Content.LONG_NUMBER),
                    column("disabilityKind", false, ImportColumn.Content.TEXT),
                    column("disabilityGrade", false, ImportColumn.Content.TEXT),
                    column("admittedOn", true, ImportColumn.Content.DATE));
        }

        private static ImportColumn column(String key, boolean required, ImportColumn.Content content) {
            return new ImportColumn(key, "rosters.column." + key, "rosters.also." + key, required, "", content);
        }

        @Override
        public int maximumRows() {
            return 50;
        }

        @Override
        public List<List<ImportProblem>> check(Actor actor, List<ImportRow> rows) {
            return List.of();
        }

        @Override
        public void importAll(Actor actor, List<ImportRow> rows) {}
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfTheListAndTwoLinesOfMergedTitlesStandAboveTheRows(Excel excel) throws IOException {
        byte[] file = file(excel, sheet -> {
            row(sheet, 0, "甘州区梁家墩镇中心敬老院供养人员花名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            row(sheet, 1, "填表人：李建国");
            row(sheet, 2, "序号", "姓 名*", "身份证\n号码", "残疾情况", "", "入院日期");
            row(sheet, 3, "", "", "", "残疾类别", "残疾等级", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            row(sheet, 4, "1", "张福", NUMBER, "肢体", "一级", "2024-05-06");
            row(sheet, 6, "2", "王有福", NUMBER, "", "", "2024-05-07");
        });

        assertThat(reader.read(file, new Persons()))
                .extracting(read -> read.row().number() + " " + read.row().cells())
                .containsExactly(
                        "5 [张福, " + NUMBER + ", 肢体, 一级, 2024-05-06]", "7 [王有福, " + NUMBER + ", , , 2024-05-07]");
    }

    @ParameterizedTest
    @EnumSource
    void daysAreReadFromTextsFromFormattedNumbersAndFromBareNumbers(Excel excel) throws IOException {
        byte[] file = file(excel, sheet -> {
            row(sheet, 0, "姓名", "身份证号", "入住日期");
            List<String> texts =
                    List.of("2026-03-05", "2026/3/5", "2026.3.5", "2026年3月5日", "20260305", "2026-03-05 00:00:00");
            for (int index = 0; index < texts.size(); index++) {
                row(sheet, index + 1, "张福", NUMBER, texts.get(index));
            }
            row(sheet, 7, "张福", NUMBER).createCell(2).setCellValue(46086);
            day(row(sheet, 8, "张福", NUMBER).createCell(2), "yyyy\"年\"m\"月\"d\"日\"");
            day(row(sheet, 9, "张福", NUMBER).createCell(2), "m/d/yy");
            day(row(sheet, 10, "张福", NUMBER).createCell(2), "[$-804]m\"月\"d\"日\"");
            row(sheet, 11, "张福", NUMBER).createCell(2).setCellValue(20260305);
        });
        List<ImportColumn> columns = new Persons().columns();

        assertThat(reader.read(file, new Persons())).hasSize(11).allSatisfy(read -> {
            CellReader cells = new CellReader(columns, read.row(), messages);
            assertThat(cells.date("admittedOn")).as("row %s", read.row()).isEqualTo(LocalDate.of(2026, 3, 5));
        });
    }

    @Test
    void filesOfOldMacsCountTheirDaysFrom1904() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "姓名", "身份证号", "入住日期");
            row(sheet, 1, "张福", NUMBER).createCell(2).setCellValue(46086 - 1462);

            assertThat(reader.read(bytes(workbook), new Persons())
                            .get(0)
                            .row()
                            .cells()
                            .get(4))
                    .isEqualTo("2026-03-05");
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatLostTheirDigitsAndFormulasAreToldCellByCell(Excel excel) throws IOException {
        byte[] file = file(excel, sheet -> {
            row(sheet, 0, "姓名", "身份证号", "入住日期");
            row(sheet, 1, "张福").createCell(1).setCellValue(Double.parseDouble(NUMBER));
            row(sheet, 2, "王福", "6.20702E+17", "2024-05-06");
            row(sheet, 3, "李福").createCell(1).setCellValue(620702450316001L);
            row(sheet, 4, "赵福", NUMBER).createCell(2).setCellFormula("TODAY()");
        });

        assertThat(reader.read(file, new Persons()))
                .extracting(read -> read.problems().stream()
                        .map(ImportProblem::messageKey)
                        .toList()
                        .toString())
                .containsExactly("[imports.lost-digits]", "[imports.lost-digits]", "[]", "[imports.formula]");
        assertThat(reader.read(file, new Persons()).get(2).row().cells().get(1)).isEqualTo("620702450316001");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstSheetIsRead(Excel excel) throws IOException {
        byte[] file = file(excel, sheet -> {
            row(sheet, 0, "姓名", "身份证号", "入住日期");
            row(sheet, 1, "张福", NUMBER, "2024-05-06");
            Sheet other = sheet.getWorkbook().createSheet("其他");
            row(other, 1, "不要", NUMBER, "2024-05-06");
            row(other, 5, "不要", NUMBER, "2024-05-06");
        });

        assertThat(reader.read(file, new Persons())).hasSize(1);
    }

    @Test
    void textIsReadInUtf8WithAndWithoutMarkAndInGbkWithCommasSemicolonsAndTabs() {
        String text = "姓名,身份证号,入住日期,残疾类别\r\n张福," + NUMBER + ",2024/5/6,\"肢体,\"\"重\"\"\"\r\n\r\n囧㐂,=\"" + NUMBER
                + "\",2024.5.7,";
        List<byte[]> files = List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.replace('㐂', '福').getBytes(GBK),
                text.getBytes(Charset.forName("GB18030")),
                separated(text, ';').getBytes(GBK),
                separated(text, '\t').getBytes(StandardCharsets.UTF_8));

        for (byte[] file : files) {
            List<SheetReader.ReadRow> rows = reader.read(file, new Persons());
            assertThat(rows).extracting(read -> read.row().number()).containsExactly(2, 4);
            assertThat(rows.get(0).row().cells()).containsExactly("张福", NUMBER, "肢体,\"重\"", "", "2024/5/6");
            assertThat(rows.get(1).row().cells().get(0)).startsWith("囧");
            assertThat(rows.get(1).row().cells().get(1)).isEqualTo(NUMBER);
        }
    }

    @Test
    void whatIsNoReadableTableIsRefusedWithTheWayOut() throws IOException {
        byte[] xls = file(Excel.XLS, sheet -> {
            row(sheet, 0, "姓名", "身份证号", "入住日期");
            row(sheet, 1, "张福", NUMBER, "2024-05-06");
        });

        assertThat(refusal(() -> read("<html><table><tr><td>姓名</td></tr></table></html>".getBytes(GBK))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        assertThat(refusal(() -> read(container("Book")))).isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_OLD);
        assertThat(refusal(() -> read(new byte[] {9, 8, 6, 0, 0, 0, 16, 0, 0, 0})))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_OLD);
        assertThat(refusal(() -> read(container("EncryptedPackage")))).isEqualTo(ImportFileProblem.IMPORT_FILE_LOCKED);
        assertThat(refusal(() -> read(locked()))).isEqualTo(ImportFileProblem.IMPORT_FILE_LOCKED);
        assertThat(refusal(() -> read(container("WordDocument")))).isEqualTo(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        assertThat(refusal(() -> read(Arrays.copyOf(xls, 1500)))).isEqualTo(ImportFileProblem.IMPORT_FILE_UNREADABLE);
        assertThat(refusal(() -> read("姓名,入住日期\n张福,2024-05-06".getBytes(GBK))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_LACKS_COLUMNS);
        assertThat(refusal(() -> read("姓名,身份证号,入住日期\n".getBytes(GBK)))).isEqualTo(ImportFileProblem.IMPORT_FILE_EMPTY);
        assertThat(refusal(() -> read(("姓名,身份证号,入住日期\n" + "张福,1,2\n".repeat(51)).getBytes(GBK))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_LONG);
    }

    private void read(byte[] file) {
        reader.read(file, new Persons());
    }

    private static ProblemKind refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }

    private static String separated(String text, char separator) {
        return text.replace("\"肢体,", "\"肢体，").replace(',', separator).replace('，', ',');
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private static byte[] file(Excel excel, Filling filling) throws IOException {
        try (Workbook workbook = excel.workbook()) {
            filling.fill(workbook.createSheet("花名册"));
            return bytes(workbook);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int place = 0; place < texts.length; place++) {
            row.createCell(place).setCellValue(texts[place]);
        }
        return row;
    }

    private static void day(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(46086);
    }

    /** A file of the container that Excel, Word and locked files share. */
    private static byte[] container(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            row(workbook.createSheet(), 0, "姓名");
            return bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
