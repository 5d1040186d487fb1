package org.yian.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** 督办通知. */
class SupervisingOrderTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void itTellsTheCountyWhatIsOverdueAndUntilWhenToAnswer() throws IOException {
        SupervisingOrder order = new SupervisingOrder(
                "张掖市民政局",
                "DB-620700-2026-0004",
                "甘州区民政局",
                "甘州区碱滩镇敬老院",
                "请督促该院落实整改责任，限期一个月内全部销号。",
                LocalDate.of(2026, 12, 5),
                LocalDate.of(2026, 11, 20),
                List.of(new SupervisingOrder.Item(1, "ZG-620702-2026-0012", "重大", "安全出口上锁", "2026-10-31", "20 天")));

        assertThat(text(keep("supervising-order.pdf", renderer.render(order, ReportFormat.PDF))))
                .contains("张掖市民政局", "督办通知", "甘州区民政局：", "逾期未完成整改", "限期一个月内全部销号")
                .contains("ZG-620702-2026-0012", "20天", "请于2026年12月5日前书面答复", "2026年11月20日");
    }
}
