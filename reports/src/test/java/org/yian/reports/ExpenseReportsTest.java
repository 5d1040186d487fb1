package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The reports about expenses and pocket money. */
class ExpenseReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theSummaryListsWhatWasSpentWithItsSumInCapitals() throws IOException {
        String text = text(keep("expense-summary.pdf", renderer.render(summary(60), ReportFormat.PDF)));

        assertThat(text)
                .contains("甘州区碱滩镇敬老院费用报销汇总表", "共60笔", "张掖市惠民粮油店", "1,234.50", "00123456")
                .contains("人民币柒万肆仟零柒拾元整", "食品74070.00", "院长：", "第1页");
    }

    @Test
    void theSummaryAsSheetHasNumbers() throws IOException {
        byte[] xlsx = renderer.render(summary(7), ReportFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int expenses = 0;
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(5) != null && row.getCell(5).toString().contains("惠民")) {
                    expenses++;
                    assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1234.5);
                }
            }
            assertThat(expenses).isEqualTo(7);
        }
    }

    @Test
    void anEmptySummarySaysSo() throws IOException {
        assertThat(text(renderer.render(summary(0), ReportFormat.PDF))).contains("这段时间没有已入账的支出");
    }

    @Test
    void theRollOfPocketMoneyHasPlacesToSign() throws IOException {
        List<PocketMoneyRoll.Line> lines = new ArrayList<>();
        for (int i = 1; i <= 37; i++) {
            lines.add(new PocketMoneyRoll.Line(
                    i, "王䶮㛃", "620***********123X", "101-1", new BigDecimal("50.00"), i == 1 ? "已在手机上签名" : ""));
        }
        String text = text(keep(
                "pocket-money.pdf",
                renderer.render(
                        new PocketMoneyRoll("甘州区碱滩镇敬老院", "2026年11月", DAY, 37, "1850.00", "人民币壹仟捌佰伍拾元整", lines),
                        ReportFormat.PDF)));

        assertThat(text).contains("2026年11月零用钱发放签名表", "共37人", "王䶮㛃", "签名或按指印", "已在手机上签名", "代领");
    }

    @Test
    void amountsAreWrittenInCapitals() {
        Map<String, String> expected = Map.ofEntries(
                Map.entry("0", "零元整"),
                Map.entry("0.05", "伍分"),
                Map.entry("0.50", "伍角整"),
                Map.entry("1.05", "壹元零伍分"),
                Map.entry("10", "壹拾元整"),
                Map.entry("1020.50", "壹仟零贰拾元伍角整"),
                Map.entry("10005.67", "壹万零伍元陆角柒分"),
                Map.entry("120000", "壹拾贰万元整"),
                Map.entry("100000000.01", "壹亿元零壹分"),
                Map.entry("100500.00", "壹拾万零伍佰元整"),
                Map.entry("-3.20", "负叁元贰角整"));
        expected.forEach((yuan, text) ->
                assertThat(CapitalAmount.of(new BigDecimal(yuan))).as(yuan).isEqualTo(text));
    }

    private static ExpenseSummary summary(int count) {
        List<ExpenseSummary.Line> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(new ExpenseSummary.Line(
                    i,
                    "2026-11-05",
                    "00123456",
                    "食品",
                    "基本生活费（供养经费）",
                    "张掖市惠民粮油店",
                    "十一月大米、面粉、清油",
                    new BigDecimal("1234.50"),
                    "库存现金",
                    "李明",
                    "王建国"));
        }
        return new ExpenseSummary(
                "甘州区碱滩镇敬老院", "2026-11-01 至 2026-11-25", DAY, count, "食品 74070.00", "人民币柒万肆仟零柒拾元整", lines);
    }
}
