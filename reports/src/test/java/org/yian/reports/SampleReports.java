package org.yian.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Data of the size and kind that real reports have. */
final class SampleReports {

    static final String LONG_TEXT = longText();

    private SampleReports() {}

    static InspectionRecord inspection(int failures, int photosEach) {
        List<InspectionRecord.FailedItem> failed = new ArrayList<>();
        for (int i = 1; i <= failures; i++) {
            List<byte[]> photos = new ArrayList<>();
            for (int k = 0; k < photosEach; k++) {
                photos.add(picture(640, 480, "jpg", i * 31L + k));
            }
            failed.add(new InspectionRecord.FailedItem(
                    code(i),
                    "重大",
                    "疏散通道、安全出口、消防车通道畅通未锁闭",
                    "消防法§16(四),§60",
                    "二楼东侧安全出口上锁，第 " + i + " 处",
                    i % 2 == 0 ? "立即拆除锁具并安排专人巡查" : null,
                    "责任人：王䶮㛃；整改期限：2026年3月5日",
                    i % 2 == 0 ? "2026年1月8日：✓ 合格" : "上次未检查该项",
                    photos));
        }
        List<InspectionRecord.ItemResult> all = new ArrayList<>();
        for (int i = 1; i <= 133; i++) {
            all.add(new InspectionRecord.ItemResult(
                    code(i), "检查项目第 " + i + " 项：管理（工作）人员与供养对象比例不低于1:10", "较大", i <= failures ? "✗ 不合格" : "✓ 合格"));
        }
        return new InspectionRecord(
                "甘州区民政局",
                "甘州民检〔2026〕12号",
                new InspectionRecord.Home("甘州区碱滩镇敬老院", "张掖市甘州区碱滩镇", "碱滩镇永星村一社", "马喆", "0936-1234567"),
                "日常检查",
                LocalDate.of(2026, 3, 5),
                List.of(
                        new InspectionRecord.Inspector("李检查", "GS-620702-01"),
                        new InspectionRecord.Inspector("王䶮㛃", "GS-620702-02")),
                "敬老院管理服务检查表（第 1 版，133 项）",
                "87.50",
                "不合格",
                "上次检查：2026年1月8日，得分 92，合格；本次降低 4.5 分",
                failures == 0 ? null : "消防通道问题须当日整改。",
                List.of(
                        new InspectionRecord.CategoryResult("证照登记", 9, 8, 1, 2, 0, "32 / 35"),
                        new InspectionRecord.CategoryResult("消防安全", 24, 20, 3, null, 1, "90 / 120")),
                failed,
                all,
                List.of(
                        new InspectionRecord.Signature("检查人员", "李检查", picture(300, 120, "png", 1), "2026-03-05 16:20"),
                        new InspectionRecord.Signature("被检查单位", "马喆", null, "拒绝签名：对第 3 项有异议")));
    }

    static RectificationNotice notice(int items) {
        List<RectificationNotice.Item> rows = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            rows.add(new RectificationNotice.Item(
                    i,
                    code(i),
                    i % 3 == 0 ? "重大" : "较大",
                    "厨房未安装燃气报警切断装置（" + i + "）",
                    "厨房燃气有报警切断装置、油烟道定期清洗",
                    "安全生产法§36(燃气报警); 37号",
                    i % 2 == 0 ? "安装报警切断装置" : null,
                    LocalDate.of(2026, 3, 5).plusDays(i),
                    i == 1,
                    i % 3 == 0));
        }
        return new RectificationNotice(
                "甘州区民政局",
                "甘州民整〔2026〕7号",
                "甘州区碱滩镇敬老院",
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 3, 6),
                "甘州民检〔2026〕12号",
                rows);
    }

    static RectificationLedger ledger(int items) {
        List<RectificationLedger.Item> rows = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            rows.add(new RectificationLedger.Item(
                    "ZG-620702-2026-%04d".formatted(i),
                    "甘州区",
                    "碱滩镇敬老院",
                    code(i),
                    i == 2 ? LONG_TEXT : "安全出口上锁",
                    "重大",
                    "消防法§16(四)",
                    LocalDate.of(2026, 2, 28),
                    LocalDate.of(2026, 3, 5),
                    "马喆",
                    "李检查",
                    i % 2 == 0 ? "已销号" : "逾期",
                    i % 2 == 0 ? 0 : 12,
                    i % 2 == 0 ? "XH-620702-2026-%04d".formatted(i) : null,
                    i % 2 == 0 ? LocalDate.of(2026, 3, 4) : null));
        }
        return new RectificationLedger("甘州区", LocalDate.of(2026, 3, 17), "", "待整改 3 项，已提交 2 项，逾期 1 项", rows);
    }

    private static String code(int i) {
        return "FIR-%02d".formatted(i);
    }

    private static String longText() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 1000; i++) {
            text.append("第").append(i).append("处隐患需要逐条整改；");
        }
        return text.toString();
    }

    static byte[] picture(int width, int height, String format, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillOval(random.nextInt(width), random.nextInt(height), random.nextInt(160), random.nextInt(120));
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
