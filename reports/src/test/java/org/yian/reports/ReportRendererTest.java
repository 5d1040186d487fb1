package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

class ReportRendererTest {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theInspectionRecordTellsEverythingThatWasFound() throws IOException {
        byte[] pdf = renderer.render(SampleReports.inspection(3, 2), ReportFormat.PDF);

        assertThat(text(keep("inspection-record.pdf", pdf)))
                .contains("敬老院检查记录", "甘州民检〔2026〕12号", "甘州区碱滩镇敬老院", "马喆", "2026年3月5日")
                .contains("李检查（执法证号GS-620702-01）", "王䶮㛃")
                .contains("消防安全", "90/120", "87.50分", "不合格")
                .contains("与上次比较", "上次检查：2026年1月8日，得分92，合格；本次降低4.5分", "上次不合格")
                .contains("上次结果", "2026年1月8日：✓合格", "上次未检查该项")
                .contains("二楼东侧安全出口上锁，第3处", "消防法§16(四),§60", "立即拆除锁具并安排专人巡查")
                .contains("FIR-133", "拒绝签名：对第3项有异议", "第1页");
    }

    @Test
    void theLedgerOfFireSafetyIsPrintedHomeByHome() throws IOException {
        String first = "甘州区　龙渠乡敬老院　消防状况：未通过　共 2 项，已销号 1 项";
        FireLedger ledger = new FireLedger(
                "甘州区",
                LocalDate.of(2026, 3, 5),
                "共 2 家敬老院、3 项",
                List.of(
                        fireItem(first, "ZG-1", "夜间双人巡查（之后尚未检查核实）"),
                        fireItem(first, "ZG-2", null),
                        fireItem("甘州区　碱滩镇敬老院　消防状况：已评估　共 1 项", "ZG-3", null)));

        String printed = text(keep("fire-ledger.pdf", renderer.render(ledger, ReportFormat.PDF)));

        assertThat(printed)
                .contains("甘州区消防安全整改台账", "截至2026年3月5日", "共2家敬老院、3项", "ZG-1", "ZG-3", "1,200.50")
                .contains("夜间双人巡查（之后尚未检查核实）", "2026-02-01先清通道");
        assertThat(printed.split("龙渠乡敬老院", -1)).hasSize(2);
        assertThat(text(renderer.render(
                        new FireLedger("甘州区", LocalDate.of(2026, 3, 5), "", List.of()), ReportFormat.PDF)))
                .contains("没有消防安全整改事项。");
    }

    private static FireLedger.Item fireItem(String home, String number, @Nullable String measures) {
        return new FireLedger.Item(
                home,
                number,
                "FIR-06",
                "二楼东侧安全出口上锁",
                "重大",
                LocalDate.of(2026, 3, 31),
                "待整改（逾期）",
                "拆除锁具",
                new BigDecimal("1200.50"),
                "2026-02-01　先清通道",
                null,
                measures);
    }

    @Test
    void aRecordWithManyPhotosStaysSmallAndComplete() throws IOException {
        byte[] pdf = renderer.render(SampleReports.inspection(20, 2), ReportFormat.PDF);

        assertThat(pdf.length).isLessThan(FIVE_MEGABYTES);
        assertThat(text(pdf)).contains("第20处").contains("照片1至2");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pictures = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertThat(pictures).isEqualTo(41);
        }
    }

    @Test
    void emptyPartsSaySo() throws IOException {
        assertThat(text(renderer.render(SampleReports.inspection(0, 0), ReportFormat.PDF)))
                .contains("本次检查未发现不合格项目", "检查人员未填写其他意见");
        assertThat(text(renderer.render(SampleReports.notice(0), ReportFormat.PDF)))
                .contains("没有需要整改的问题");
        assertThat(text(renderer.render(SampleReports.ledger(0), ReportFormat.PDF)))
                .contains("甘州区敬老院整治台账", "没有符合条件的整改事项");
    }

    @Test
    void theNoticeNumbersItsItemsWithBasisAndDeadline() throws IOException {
        String text =
                text(keep("rectification-notice.pdf", renderer.render(SampleReports.notice(12), ReportFormat.PDF)));

        assertThat(text)
                .contains("责令整改通知书", "甘州民整〔2026〕7号", "甘州区碱滩镇敬老院：", "2026年3月6日")
                .contains("1.厨房未安装燃气报警切断装置（1）", "立即整改（2026年3月6日当日）")
                .contains("12.厨房未安装燃气报警切断装置（12）", "须经消防部门确认", "2026年3月17日前")
                .contains("安全生产法§36", "行政复议", "送达回证");
    }

    @Test
    void theLedgerLosesNothingOfALongText() throws IOException {
        String text =
                text(keep("rectification-ledger.pdf", renderer.render(SampleReports.ledger(60), ReportFormat.PDF)));

        assertThat(text).contains("ZG-620702-2026-0060", "待整改3项", "已销号");
        for (char letter : "处隐患逐；".toCharArray()) {
            assertThat(count(text, letter))
                    .as("%s, also at the ends of pages", letter)
                    .isEqualTo(count(SampleReports.LONG_TEXT, letter));
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    @Test
    void theLedgerAsSheetHasOneHeadAndRealDatesAndNumbers() throws IOException {
        byte[] xlsx = renderer.render(SampleReports.ledger(100), ReportFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = workbook.getSheetAt(0);
            int heads = 0;
            int items = 0;
            for (Row row : sheet) {
                String first = row.getCell(row.getFirstCellNum()).toString();
                heads += first.equals("编号") ? 1 : 0;
                if (first.startsWith("ZG-")) {
                    items++;
                    assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(12).getCellType()).isEqualTo(CellType.NUMERIC);
                }
            }
            assertThat(heads).isEqualTo(1);
            assertThat(items).isEqualTo(100);
        }
    }

    @Test
    void documentsCanBeEditedAsDocx() throws IOException {
        assertThat(documentXml(renderer.render(SampleReports.inspection(2, 1), ReportFormat.DOCX)))
                .contains("甘州民检〔2026〕12号", "二楼东侧安全出口上锁");
        assertThat(documentXml(renderer.render(SampleReports.notice(3), ReportFormat.DOCX)))
                .contains("责令整改通知书", "厨房未安装燃气报警切断装置（3）");
    }

    @Test
    void fontsAreInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(SampleReports.notice(2), ReportFormat.PDF))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Noto");
                }
            }
        }
    }

    @Test
    void formatsThatAReportDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> renderer.render(SampleReports.notice(1), ReportFormat.XLSX))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTemplateIsCompiledInTheBuild() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/reports"))) {
            for (Path template : templates.toList()) {
                String name = template.getFileName().toString().replace(".jrxml", "");
                assertThat(renderer.template(name).getName()).isNotBlank();
            }
        }
    }

    private static String documentXml(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document.xml");
    }
}
