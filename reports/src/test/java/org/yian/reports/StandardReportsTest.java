package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The documents by which a city publishes its care standard, and the province or a city its living standards. */
class StandardReportsTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theDocumentNamesNumberTiersDayAndSeal() throws IOException {
        byte[] pdf = keep("care-standard.pdf", renderer.render(notice("测算依据：最低工资1670元。"), ReportFormat.PDF));

        assertThat(text(pdf))
                .contains("张掖市人民政府文件", "张政办发〔2026〕8号", "关于公布张掖市", "特困人员照料护理标准的通知")
                .contains("自2027年1月1日起执行", "完全丧失", "480.00", "5,760.00", "（加盖印章）", "2026年11月27日", "同时废止");
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLongBasisRunsOnWithoutLosingWords() throws IOException {
        String text = text(renderer.render(notice("照料成本测算。".repeat(120) + "完"), ReportFormat.PDF));

        assertThat(text).contains("测算。完", "（加盖印章）");
    }

    @Test
    void asTextFileItCanBeEdited() throws IOException {
        byte[] docx = renderer.render(notice(""), ReportFormat.DOCX);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables()).isNotEmpty();
        }
    }

    @Test
    void theDocumentOfLivingStandardsNamesAllItsKinds() throws IOException {
        byte[] pdf = keep("living-standard.pdf", renderer.render(living("城市最低生活保障标准为每月688元。"), ReportFormat.PDF));

        assertThat(text(pdf))
                .contains("甘肃省民政厅文件", "甘民发〔2026〕12号", "关于公布甘肃省", "特困人员基本生活标准的通知", "各市（州）民政局：")
                .contains("自2027年1月1日起执行", "农村集中供养特困人员", "6,020.00", "501.67", "城市特困人员", "每月688元")
                .contains("（加盖印章）", "2026年11月27日", "停止执行", "（此件公开发布）");
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theDocumentOfLivingStandardsCanBeEditedAsTextFile() throws IOException {
        byte[] docx = renderer.render(living(""), ReportFormat.DOCX);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables()).isNotEmpty();
        }
    }

    private static LivingStandardNotice living(String details) {
        return new LivingStandardNotice(
                "甘肃省民政厅",
                "甘肃省",
                "各市（州）民政局：",
                "甘民发〔2026〕12号",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2026, 11, 27),
                details,
                "原《甘民发〔2025〕3号》中的相应标准自本标准执行之日起停止执行。",
                List.of(
                        new LivingStandardNotice.Amount("农村集中供养特困人员", "501.67", "6,020.00"),
                        new LivingStandardNotice.Amount("农村分散供养特困人员", "404.58", "4,855.00"),
                        new LivingStandardNotice.Amount("城市特困人员", "894.40", "10,732.80")));
    }

    private static CareStandardNotice notice(String basis) {
        return new CareStandardNotice(
                "张掖市人民政府",
                "张掖市",
                "张政办发〔2026〕8号",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2026, 11, 27),
                basis,
                "《示例〔2022〕1号》同时废止。",
                List.of(
                        new CareStandardNotice.Tier("具备生活自理能力", "160.00", "1,920.00"),
                        new CareStandardNotice.Tier("部分丧失生活自理能力", "320.00", "3,840.00"),
                        new CareStandardNotice.Tier("完全丧失生活自理能力", "480.00", "5,760.00")));
    }
}
