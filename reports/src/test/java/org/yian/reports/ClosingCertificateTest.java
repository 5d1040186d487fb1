package org.yian.reports;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** 整改销号单. */
class ClosingCertificateTest {

    private static final byte[] PHOTO = SampleReports.picture(400, 300, "jpg", 7);

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void itTellsWhatWasFoundWhatWasDoneAndWhoConfirmedIt() throws IOException {
        byte[] pdf = renderer.render(certificate("区消防救援大队　2026-03-20 10:00", List.of(PHOTO, PHOTO)), ReportFormat.PDF);

        assertThat(text(keep("closing-certificate.pdf", pdf)))
                .contains("甘州区民政局", "整改销号单", "销号编号：XH-620702-2026-0007", "ZG-620702-2026-0012")
                .contains("安全出口上锁", "消防确认", "区消防救援大队", "整改前照片", "整改后照片", "销号机关（盖章）");
    }

    @Test
    void anItemOfOthersHasNoLineOfTheFireDepartmentAndNoEmptyPhotos() throws IOException {
        String text = text(renderer.render(certificate("", List.of()), ReportFormat.PDF));

        assertThat(text).contains("整改销号单").doesNotContain("消防确认", "整改前照片", "整改后照片");
    }

    private static ClosingCertificate certificate(String fire, List<byte[]> photos) {
        return new ClosingCertificate(
                "甘州区民政局",
                "XH-620702-2026-0007",
                "ZG-620702-2026-0012",
                "甘州区碱滩镇敬老院",
                "FIR-06　安全出口、疏散通道保持畅通",
                "重大",
                "消防法§16(四)",
                "2026-03-05",
                "2026-04-04",
                "二楼东侧安全出口上锁。".repeat(8),
                "拆除锁具，改装推闩式门锁",
                "李建国",
                "锁具已拆除，已安装推闩",
                "李建国　2026-03-18 09:30",
                fire,
                "现场复查合格，同意销号",
                "王检查　2026-03-21 15:00",
                photos,
                photos);
    }
}
