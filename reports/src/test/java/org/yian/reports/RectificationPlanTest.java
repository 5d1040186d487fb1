package org.yian.reports;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** 整改方案. */
class RectificationPlanTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void itTellsAimsItemsMoneyAndTheDecision() throws IOException {
        byte[] pdf = renderer.render(plan("同意，请按期完成。"), ReportFormat.PDF);

        assertThat(text(keep("rectification-plan.pdf", pdf)))
                .contains("甘州区碱滩镇敬老院整改方案", "FA-620702-2026-0003", "一、整改目标", "责任领导", "李建国")
                .contains("共40项", "消防通道第40处", "8,000.00元", "县级审批意见", "同意，请按期完成", "甘州区民政局（盖章）");
    }

    @Test
    void aLongAimPushesTheTableDown() throws IOException {
        RectificationPlan plan = plan("");
        RectificationPlan wordy = new RectificationPlan(
                plan.number(),
                plan.home(),
                plan.approver(),
                plan.leader(),
                "消除重大火灾隐患，".repeat(60),
                plan.totals(),
                plan.submitted(),
                plan.decision(),
                plan.items());

        assertThat(text(renderer.render(wordy, ReportFormat.PDF))).contains("二、责任领导", "三、整改事项");
    }

    private static RectificationPlan plan(String decision) {
        return new RectificationPlan(
                "FA-620702-2026-0003",
                "甘州区碱滩镇敬老院",
                "甘州区民政局",
                "李建国",
                "年底前消除全部重大火灾隐患",
                "共40项，需资金320,000.00元",
                "2026-03-18",
                decision,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> new RectificationPlan.Item(
                                number,
                                "FIR-06",
                                "重大",
                                "消防通道第" + number + "处堆放杂物，影响疏散",
                                "清理杂物，划定禁停区并每日巡查",
                                "李建国",
                                "8,000.00元（财政运转）",
                                "2026-06-30"))
                        .toList());
    }
}
