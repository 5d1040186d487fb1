package org.yian.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The reports about planned inspections. */
class PlanningReportsTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theMinutesOfADrawTellEverythingThatIsNeededToDrawAgain() throws IOException {
        String text = text(keep("draw-minutes.pdf", renderer.render(minutes(40), ReportFormat.PDF)));

        assertThat(text)
                .contains("甘州区民政局", "双随机抽取记录", "甘州民抽〔2026〕3号", "000102030405060708090a0b0c0d0e0f")
                .contains("甲镇敬老院1", "李勇（甘执法〔2024〕0001）", "王芳：亲属在院工作", "抽取人（签名）", "监督人（签名）", "第1页")
                .contains("甲镇敬老院40");
        assertThat(renderer.render(minutes(3), ReportFormat.DOCX)).isNotEmpty();
    }

    @Test
    void theNoticeOfInspectionNamesDayKindAndInspectors() throws IOException {
        InspectionNotice notice = new InspectionNotice(
                "甘州区民政局",
                "甘州民检通〔2026〕7号",
                "甘州区碱滩镇敬老院",
                "定期检查",
                LocalDate.of(2026, 12, 3),
                LocalDate.of(2026, 11, 27),
                "本通知于检查三个工作日前送达。",
                List.of(
                        new InspectionNotice.Inspector(1, "李勇", "甘执法〔2024〕0001"),
                        new InspectionNotice.Inspector(2, "王芳", "甘执法〔2024〕0002")));

        assertThat(text(keep("inspection-notice.pdf", renderer.render(notice, ReportFormat.PDF))))
                .contains("检查通知书", "甘州民检通〔2026〕7号", "2026年12月3日对你院开展定期检查", "甘执法〔2024〕0002")
                .contains("2026年11月27日", "本通知于检查三个工作日前送达", "送达回证");
        assertThat(renderer.render(notice, ReportFormat.DOCX)).isNotEmpty();
    }

    private static DrawMinutes minutes(int homes) {
        List<DrawMinutes.Line> lines = new ArrayList<>();
        for (int i = 1; i <= homes; i++) {
            lines.add(new DrawMinutes.Line(
                    i < 4 ? Integer.toString(i) : "",
                    "甘州区甲镇敬老院" + i,
                    47,
                    "37",
                    i < 4 ? "李勇（甘执法〔2024〕0001）、周洁（甘执法〔2024〕0003）" : "",
                    i == 1 ? "王芳：亲属在院工作" : ""));
        }
        return new DrawMinutes(
                "甘州区民政局",
                "甘州民抽〔2026〕3号",
                "2026年第四季度双随机检查",
                "抽取 3 家，每家 2 名检查人员。",
                "2026-11-27 10:00",
                "李勇",
                "从 40 家敬老院、5 名检查人员中抽取；敬老院按风险分加权（权重＝10＋风险分）。",
                "000102030405060708090a0b0c0d0e0f（系统随机数）",
                "yian-draw-1：SHA-256 计数序列，按敬老院编号排列累加权重，逐家抽取，不放回。",
                "抽取依据 SHA-256：" + "ab".repeat(32) + "\n抽取结果 SHA-256：" + "cd".repeat(32),
                "李勇、王芳、周洁",
                lines);
    }
}
