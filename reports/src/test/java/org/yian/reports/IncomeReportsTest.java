package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The reports about what comes in. */
class IncomeReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theReceiptHasTwoHalvesOnOnePage() throws IOException {
        byte[] pdf = keep("donation-receipt.pdf", renderer.render(receipt(""), ReportFormat.PDF));

        assertThat(text(pdf))
                .contains("捐赠收据", "甘州区碱滩镇敬老院", "捐收〔2026〕第0012号", "爱心企业䶮", "人民币（大写）壹仟零伍拾元整")
                .contains("¥1,050.00", "改善伙食", "第一联", "第二联")
                .doesNotContain("作废");
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aReceiptThatWasTakenBackSaysSo() throws IOException {
        assertThat(text(keep("donation-receipt-void.pdf", renderer.render(receipt("已作废：登记错人"), ReportFormat.PDF))))
                .contains("已作废：登记错人");
    }

    @Test
    void theInvoiceTellsWhatIsDueAndHowItWasReckoned() throws IOException {
        BoarderNotice notice = new BoarderNotice(
                "甘州区碱滩镇敬老院",
                "0936-8210000",
                "寄费〔2026〕第0003号",
                "王䶮㛃",
                "2026年3月",
                "900.00",
                "15 天（本月 31 天）",
                "435.48",
                "100.00",
                "0.00",
                "335.48",
                "叁佰叁拾伍元肆角捌分",
                LocalDate.of(2026, 3, 20),
                DAY);

        assertThat(text(keep("boarder-invoice.pdf", renderer.render(notice, ReportFormat.PDF))))
                .contains("社会寄养收费通知单", "寄费〔2026〕第0003号", "王䶮㛃（家属）", "15天（本月31天）")
                .contains("335.48", "叁佰叁拾伍元肆角捌分", "2026年3月20日前");
    }

    @Test
    void arrearsAreAddedUpByHome() throws IOException {
        BoarderArrears arrears = arrears(60);

        assertThat(text(keep("boarder-arrears.pdf", renderer.render(arrears, ReportFormat.PDF))))
                .contains("甘州区社会寄养欠费表", "截至2026年3月5日", "甲敬老院　小计".replace("　", ""), "27,000.00", "第1页");
        assertThat(text(renderer.render(new BoarderArrears("甘州区", DAY, "没有欠费", List.of()), ReportFormat.PDF)))
                .contains("没有欠费。");
    }

    @Test
    void arrearsAsSheetHaveNumbers() throws IOException {
        byte[] xlsx = renderer.render(arrears(4), ReportFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int rows = 0;
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("张福")) {
                    rows++;
                    assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(900);
                }
            }
            assertThat(rows).isEqualTo(4);
        }
    }

    private static BoarderArrears arrears(int count) {
        List<BoarderArrears.Line> lines = new ArrayList<>();
        BigDecimal fee = new BigDecimal("900.00");
        for (int number = 0; number < count; number++) {
            boolean first = number < count / 2;
            lines.add(new BoarderArrears.Line(
                    first ? 1 : 2,
                    first ? "甲敬老院" : "乙敬老院",
                    "张福",
                    "2026-01",
                    fee,
                    new BigDecimal("0.00"),
                    new BigDecimal("0.00"),
                    fee,
                    "2026-01-20",
                    44));
        }
        return new BoarderArrears("甘州区", DAY, "共 2 家敬老院", lines);
    }

    private static DonationReceipt receipt(String cancelled) {
        return new DonationReceipt(
                "甘州区碱滩镇敬老院",
                "捐收〔2026〕第0012号",
                DAY,
                "爱心企业䶮",
                "¥1,050.00",
                CapitalAmount.of(new BigDecimal("1050.00")),
                "现金",
                "改善伙食",
                "",
                "马会计",
                cancelled);
    }
}
