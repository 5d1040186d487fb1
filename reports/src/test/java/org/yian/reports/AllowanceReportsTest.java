package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The reports about allowances and recoveries. */
class AllowanceReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theRollHasAPlaceToSignForEverybody() throws IOException {
        String text = text(keep("allowance-roll.pdf", renderer.render(roll(60), ReportFormat.PDF)));

        assertThat(text)
                .contains("甘州区供养经费发放花名册", "2026年11月", "共60笔")
                .contains("签字（手印）", "620***********123X", "张福60", "618.00", "第1页");
    }

    @Test
    void theRollAsSheetHasNumbers() throws IOException {
        byte[] xlsx = renderer.render(roll(20), ReportFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int persons = 0;
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(2) != null && row.getCell(2).toString().startsWith("张福")) {
                    persons++;
                    assertThat(row.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(618);
                }
            }
            assertThat(persons).isEqualTo(20);
        }
    }

    @Test
    void theRecoveriesTellWhatIsOutstanding() throws IOException {
        RecoveryTable table = new RecoveryTable(
                "甘州区",
                DAY,
                "　追缴中",
                "共 1 件：应追缴 1236.00 元",
                List.of(new RecoveryTable.Line(
                        1,
                        "张福",
                        "甘州区梁家墩镇敬老院",
                        "去世后继续发放",
                        "2026-10～2026-11",
                        new BigDecimal("1236.00"),
                        new BigDecimal("1000.00"),
                        new BigDecimal("236.00"),
                        "2026-11-25",
                        "追缴中")));

        String text = text(keep("recoveries.pdf", renderer.render(table, ReportFormat.PDF)));

        assertThat(text).contains("甘州区供养费追缴情况表", "截至2026年11月25日", "1,236.00", "236.00", "去世后继续发放");
    }

    @Test
    void noRecoveriesAreSaidToBeNone() throws IOException {
        RecoveryTable none = new RecoveryTable("甘州区", DAY, "", "共 0 件", List.of());

        assertThat(text(renderer.render(none, ReportFormat.PDF))).contains("没有需要追缴的供养费");
    }

    private static AllowanceRoll roll(int persons) {
        return new AllowanceRoll(
                "甘州区",
                DAY,
                "2026 年 11 月",
                "共 " + persons + " 笔：合计 1 元",
                IntStream.rangeClosed(1, persons)
                        .mapToObj(number -> new AllowanceRoll.Line(
                                number,
                                "甘州区梁家墩镇敬老院",
                                "张福" + number,
                                "620***********123X",
                                "集中供养",
                                "具备自理能力",
                                "2026-11",
                                new BigDecimal("518.00"),
                                new BigDecimal("100.00"),
                                new BigDecimal("618.00")))
                        .toList());
    }
}
