package org.yian.reporting;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

@MicronautTest(transactional = false)
@Property(name = "yian.demo", value = "true")
@Property(name = "yian.demo-months", value = "0")
@Property(name = "micronaut.http.client.read-timeout", value = "60s")
class ReportApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    Database database;

    @Test
    void anInspectionIsPrintedWithItsFailedItems() throws IOException {
        Sample sample = sample("h.county_code = '620702'");

        String record = text(get("county", "/api/reports/inspection-record.pdf?inspection=" + sample.id()));
        String notice = text(get("county", "/api/reports/rectification-notice.pdf?inspection=" + sample.id()));

        assertThat(record).contains("敬老院检查记录", sample.number(), sample.home(), "附：逐项检查结果", "LIC-01");
        assertThat(notice).contains("责令整改通知书", sample.notice(), "甘州区民政局", sample.itemCode());
        assertThat(get("county", "/api/reports/inspection-record.docx?inspection=" + sample.id()))
                .startsWith('P', 'K');
    }

    @Test
    void whatLiesElsewhereIsNotPrinted() {
        Sample foreign = sample("h.county_code <> '620702'");

        assertThat(status("county", "/api/reports/inspection-record.pdf?inspection=" + foreign.id()))
                .isEqualTo(404);
        assertThat(status("county", "/api/reports/rectification-notice.docx?inspection=" + foreign.id()))
                .isEqualTo(404);
        assertThat(status("fire", "/api/reports/inspection-record.pdf?inspection=" + foreign.id()))
                .isEqualTo(403);
    }

    @Test
    void formatsThatThereAreNotAreNotFound() {
        Sample sample = sample("h.county_code = '620702'");

        assertThat(status("county", "/api/reports/inspection-record.xlsx?inspection=" + sample.id()))
                .isEqualTo(404);
        assertThat(status("county", "/api/reports/inspection-record.exe?inspection=" + sample.id()))
                .isEqualTo(404);
    }

    @Test
    void anInspectionWithoutNoticeSaysSo() {
        String open = database.first(
                        "SELECT i.id FROM inspection i JOIN home h ON h.id = i.home_id "
                                + "WHERE i.state = 'IN_PROGRESS' AND h.county_code = '620702' LIMIT 1",
                        row -> row.text("id"))
                .orElseThrow();

        assertThat(status("county", "/api/reports/rectification-notice.pdf?inspection=" + open))
                .isEqualTo(422);
        assertThat(get("county", "/api/reports/inspection-record.pdf?inspection=" + open))
                .isNotEmpty();
    }

    @Test
    void theLedgerHoldsWhatIsFilteredInTheCallersScope() throws IOException {
        long own = database.count("SELECT COUNT(*) FROM rectification_item i JOIN home h ON h.id = i.home_id "
                + "WHERE h.county_code = '620702' AND i.fire_department");

        byte[] sheet = get("county", "/api/reports/rectification-ledger.xlsx?fire=true");
        String pdf = text(get("county", "/api/reports/rectification-ledger.pdf?fire=true"));

        assertThat(pdf).contains("甘州区敬老院整治台账", "消防事项", "共" + own + "项");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            long rows = 0;
            for (var row : workbook.getSheetAt(0)) {
                rows += row.getCell(row.getFirstCellNum()).toString().startsWith("ZG-620702-") ? 1 : 0;
            }
            assertThat(rows).isEqualTo(own);
        }
    }

    @Test
    void theNoticeOfALivingStandardNamesAllThatItsDocumentSays() throws IOException {
        long rural = database.count(
                "SELECT id FROM living_standard WHERE area_code = '620000' AND kind = 'RURAL' AND effective_from = '2021-01-01'");

        String notice = text(get("county", "/api/reports/living-standard.pdf?standard=" + rural));

        assertThat(notice)
                .contains("甘肃省民政厅文件", "甘肃省标准2021年", "自2021年1月1日起执行", "各市（州）民政局")
                .contains("农村特困人员", "518.00", "6,216.00", "城市特困人员", "811.00", "9,732.00")
                .contains("农村最低生活保障标准为每月399.00元", "原《甘肃省标准2020年》中的相应标准");
        assertThat(get("director", "/api/reports/living-standard.docx?standard=" + rural))
                .startsWith('P', 'K');
        assertThat(status("county", "/api/reports/living-standard.pdf?standard=999999"))
                .isEqualTo(404);
    }

    @Test
    void aFirstLivingStandardWithoutMeasureNamesNeither() throws IOException {
        long first = database.count(
                "SELECT MIN(id) FROM living_standard WHERE area_code = '620000' AND kind = 'RURAL_DISPERSED'");

        String notice = text(get("county", "/api/reports/living-standard.pdf?standard=" + first));

        assertThat(notice)
                .contains("农村集中供养特困人员", "501.67", "农村分散供养特困人员", "404.58", "余数在十二月补足", "每月451.00元")
                .doesNotContain("停止执行", "null");
    }

    private record Sample(String id, String number, String notice, String home, String itemCode) {
        static Sample of(Row row) {
            return new Sample(
                    row.text("id"),
                    row.text("number"),
                    row.text("notice_number"),
                    row.text("name"),
                    row.text("item_code"));
        }
    }

    private Sample sample(String where) {
        return database.first(
                        "SELECT i.id, i.number, i.notice_number, h.name, r.item_code FROM inspection i "
                                + "JOIN home h ON h.id = i.home_id JOIN rectification_item r ON r.inspection_id = i.id WHERE "
                                + where + " ORDER BY i.inspected_on DESC LIMIT 1",
                        Sample::of)
                .orElseThrow();
    }

    private int status(String username, String path) {
        return assertThrows(HttpClientResponseException.class, () -> get(username, path))
                .getStatus()
                .getCode();
    }

    private byte[] get(String username, String path) {
        HttpResponse<?> session = client.toBlocking()
                .exchange(HttpRequest.POST("/api/session", new Credentials(username, "YianDemo-2017")));
        Cookie cookie = session.getCookie("yian_session").orElseThrow();
        return client.toBlocking().retrieve(HttpRequest.GET(path).cookie(cookie).accept("*/*"), byte[].class);
    }

    @io.micronaut.serde.annotation.Serdeable
    record Credentials(String username, String password) {}

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }
}
