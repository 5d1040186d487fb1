package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The printed books. */
class FundReportsTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theJournalCarriesTheBalanceFromPageToPage() throws IOException {
        String text = text(keep("money-journal.pdf", renderer.render(journal(80), ReportFormat.PDF)));

        assertThat(text)
                .contains("甘州区敬老院现金日记账", "2026年1月1日至2026年3月31日", "上期结转")
                .contains("1,000.00", "收入（元）", "第1页", "第4页", "共4页");
    }

    @Test
    void theUseOfFundsShowsWhatIsForbiddenApart() throws IOException {
        String text = text(keep("fund-use.pdf", renderer.render(use(3), ReportFormat.PDF)));

        assertThat(text).contains("甘肃省供养经费使用情况表", "其中不符合规定", "1,234.50", "甘州区第2敬老院", "工作人员工资", "500.00");
    }

    @Test
    void theUseOfFundsAsSheetHasNumbersAndOneHeading() throws IOException {
        byte[] xlsx = keep("fund-use.xlsx", renderer.render(use(264), ReportFormat.XLSX));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int numbers = 0;
            int headings = 0;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    numbers += cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 1234.5 ? 1 : 0;
                    headings += cell.toString().startsWith("其中不符合规定") ? 1 : 0;
                }
            }
            assertThat(numbers).isEqualTo(2 * 264);
            assertThat(headings).isEqualTo(1);
        }
    }

    @Test
    void eachMonthOfAStatementStandsOnAPageOfItsOwn() throws IOException {
        String text = text(keep("fund-statement.pdf", renderer.render(statement(2), ReportFormat.PDF)));

        assertThat(text)
                .contains("甘州区敬老院财务公开表", "2026年1月", "2026年2月", "平均每位老人支出501.67元", "共2页")
                .contains("食品", "2026年3月5日公布", "老人代表");
    }

    private static MoneyJournal journal(int entries) {
        List<MoneyJournal.Line> lines = new ArrayList<>();
        lines.add(new MoneyJournal.Line("", null, "上期结转", "", null, null, yuan("1000"), true));
        for (int entry = 1; entry <= entries; entry++) {
            lines.add(new MoneyJournal.Line(
                    "2026-01-05", entry, "购买米面油等食品，供全院老人食用", "惠民粮油店", null, yuan("12.5"), yuan("987.50"), false));
        }
        return new MoneyJournal("甘州区敬老院", "现金", "2026年1月1日至2026年3月31日", "共" + entries + "笔", lines);
    }

    private static FundUseTable use(int homes) {
        List<FundUseTable.Line> lines = new ArrayList<>();
        for (int home = 1; home <= homes; home++) {
            String name = "甘州区第" + home + "敬老院";
            lines.add(useLine(name, "小计", "1234.50", null, true));
            lines.add(useLine(name, "食品", "734.50", null, false));
            lines.add(useLine(name, "工作人员工资", "500", "500", false));
        }
        return new FundUseTable("甘肃省", "2026年1月1日至2026年3月31日", "合计支出", lines);
    }

    private static FundUseTable.Line useLine(
            String unit, String category, String amount, @Nullable String forbidden, boolean sum) {
        return new FundUseTable.Line(
                unit,
                category,
                yuan(amount),
                null,
                null,
                null,
                null,
                null,
                null,
                yuan(amount),
                forbidden == null ? null : yuan(forbidden),
                sum);
    }

    private static FundStatement statement(int months) {
        List<FundStatement.Line> lines = new ArrayList<>();
        for (int number = 1; number <= months; number++) {
            FundStatement.Month month = new FundStatement.Month(
                    "2026年" + number + "月", "月末在院60人，平均每位老人支出501.67元", "现金100元，银行900元", "2026年3月5日公布");
            lines.add(new FundStatement.Line(month, "基本生活费　月初结余", null, null, yuan("1000"), true));
            lines.add(new FundStatement.Line(month, "　　食品", null, yuan("600"), null, false));
            lines.add(new FundStatement.Line(month, "　　月末结余", yuan("0"), yuan("600"), yuan("400"), false));
        }
        return new FundStatement("甘州区敬老院", lines);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
