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

/** The document by which a city publishes its care standard. */
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
