package org.yian.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.reports.PrintedPages.keep;
import static org.yian.reports.PrintedPages.text;

/** The reports about residents and staff. */
class PeopleReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void theStaffingTableTellsWhatEachHomeLacks() throws IOException {
        String text = text(keep("staffing.pdf", renderer.render(staffing(90), ReportFormat.PDF)));

        assertThat(text)
                .contains("张掖市敬老院人员配备情况表", "截至2026年3月5日", "合计：敬老院90家")
                .contains("需增配", "甘州区第90敬老院", "缺3人", "第1页");
    }

    @Test
    void theStaffingTableAsSheetHasNumbers() throws IOException {
        byte[] xlsx = renderer.render(staffing(20), ReportFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int homes = 0;
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(1) != null && row.getCell(1).toString().startsWith("甘州区第")) {
                    homes++;
                    assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(3);
                }
            }
            assertThat(homes).isEqualTo(20);
        }
    }

    @Test
    void theFilingHasPlacesForBothOffices() throws IOException {
        String text = text(keep("death-filing.pdf", renderer.render(filing("已火化。".repeat(60)), ReportFormat.PDF)));

        assertThat(text)
                .contains("敬老院特困人员去世信息备案表", "王䶮㛃", "620***********123X", "2026-03-0409:30")
                .contains("乡镇（街道）核查意见", "县级民政部门核实意见", "情况属实", "迟报2天", "一式三份");
    }

    @Test
    void theFilingOfFewWordsIsOnePage() throws IOException {
        try (PDDocument pages = Loader.loadPDF(renderer.render(filing("已火化"), ReportFormat.PDF))) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theRegisterListsTheYear() throws IOException {
        List<DeathRegister.Line> lines = new ArrayList<>();
        for (int i = 1; i <= 70; i++) {
            lines.add(new DeathRegister.Line(
                    i,
                    "甘州区碱滩镇敬老院",
                    "马喆",
                    "男",
                    81,
                    "620***********123X",
                    "2026-03-04 09:30",
                    "县人民医院",
                    "年老多器官衰竭",
                    "火化",
                    "2026-03-06 10:00",
                    i % 3,
                    "已核实"));
        }
        String text = text(keep(
                "death-register.pdf",
                renderer.render(new DeathRegister("甘州区", 2026, DAY, "共70人，其中迟报46人", lines), ReportFormat.PDF)));

        assertThat(text).contains("甘州区2026年去世人员登记表", "共70人，其中迟报46人", "年老多器官衰竭", "70甘州区");
        assertThat(text(renderer.render(new DeathRegister("甘州区", 2026, DAY, "共0人", List.of()), ReportFormat.PDF)))
                .contains("本年没有去世备案");
    }

    @Test
    void theCardHasTheSizeOfABankCard() throws IOException {
        byte[] code = SampleReports.picture(200, 200, "png", 3);
        byte[] photo = SampleReports.picture(240, 320, "jpg", 7);
        byte[] card = keep("resident-card.pdf", renderer.render(card(photo, code), ReportFormat.PDF));

        assertThat(text(card)).contains("甘州区碱滩镇敬老院", "王䶮㛃", "101-2", "0936-8210000");
        assertThat(text(renderer.render(card(null, code), ReportFormat.PDF))).contains("照片");
        try (PDDocument pages = Loader.loadPDF(card)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
            assertThat(pages.getPage(0).getMediaBox().getWidth()).isEqualTo(243);
        }
    }

    private static ResidentCard card(byte @Nullable [] photo, byte[] code) {
        return new ResidentCard("甘州区碱滩镇敬老院", "0936-8210000", "王䶮㛃", "男", "101-2", "10234", "部分丧失自理能力", photo, code);
    }

    private static StaffingTable staffing(int homes) {
        List<StaffingTable.Line> lines = new ArrayList<>();
        for (int i = 1; i <= homes; i++) {
            lines.add(new StaffingTable.Line("甘州区", "甘州区第" + i + "敬老院", 56, 6, 3, 3, 1, 0, "缺3人"));
        }
        return new StaffingTable("张掖市", DAY, "按1:10配备", "合计：敬老院" + homes + "家", lines);
    }

    private static DeathFiling filing(String belongings) {
        return new DeathFiling(
                "12",
                "甘州区碱滩镇敬老院",
                "王䶮㛃",
                "男",
                "1944-02-29",
                "620***********123X",
                "集中供养",
                "2019-05-01",
                "2026-03-04 09:30",
                "院内",
                "年老多器官衰竭",
                "甘证2026-7",
                "侄子张明、龙渠村村委会",
                "火化",
                "2026-03-05",
                belongings,
                "2026-03-07 10:00",
                "王院长",
                "迟报2天",
                "情况属实",
                "李镇长 2026-03-07 12:00",
                "已核实",
                "");
    }
}
