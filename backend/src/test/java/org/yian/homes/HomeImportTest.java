package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportFileProblem;
import org.yian.imports.ImportRowView;
import org.yian.imports.ImportTemplate;
import org.yian.imports.Imports;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class HomeImportTest {

    private static final List<String> TITLES = List.of("名称", "市州", "县市区", "乡镇街道", "详细地址", "审批情况", "消防情况");

    @Inject
    Imports imports;

    @Inject
    HomeImport kind;

    @Inject
    ImportTemplate template;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Inject
    Messages messages;

    @Test
    void goodRowsAreImportedOnceWhenConfirmedAndNotBefore() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        ImportBatch batch = imports.read(county, kind, "a.xlsx", file(3, row -> good("导入" + row + "敬老院")));
        assertThat(batch.badRows()).isZero();
        assertThat(count("导入%")).isZero();

        ImportBatch first = imports.confirm(county, kind, batch.id(), List.of());
        ImportBatch second = imports.confirm(county, kind, batch.id(), List.of());

        assertThat(first.state()).isEqualTo(ImportBatch.State.CONFIRMED);
        assertThat(second).isEqualTo(first);
        assertThat(count("导入%")).isEqualTo(3);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM home_figures f JOIN home h ON h.id = f.home_id WHERE h.name LIKE '导入%'"))
                .isEqualTo(3);
    }

    @Test
    void fiveThousandBadRowsAndFormulasAreToldRowByRowAndNothingIsImported() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        byte[] file = file(5000, row -> List.of("", "张掖市", "甘州区", "没有的镇", row % 2 == 0 ? "=A1+B1" : "街", "也许", "已评估"));
        ImportBatch batch = imports.read(county, kind, "坏.xlsx", file);

        assertThat(batch.totalRows()).isEqualTo(5000);
        assertThat(batch.badRows()).isEqualTo(5000);
        List<ImportRowView> rows = imports.rows(county, kind, batch.id(), true, PageQuery.of(99, 50, null))
                .items();
        assertThat(rows).hasSize(50);
        assertThat(rows.get(49).rowNumber()).isEqualTo(5001);
        assertThat(rows.get(48).problems())
                .extracting(ImportRowView.CellProblem::column)
                .contains("name", "place.townshipCode", "registration.approvalStatus");
        assertThat(rows.stream().flatMap(row -> row.problems().stream()))
                .extracting(ImportRowView.CellProblem::message)
                .contains(messages.text(Messages.CHINESE, "imports.formula"));
        assertThat(imports.confirm(county, kind, batch.id(), List.of()).state()).isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(database.count("SELECT COUNT(*) FROM home WHERE address = '街'"))
                .isZero();
    }

    @Test
    void namesThatAreTakenOrTwiceInTheFileAreBad() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        homes.home().named("已有敬老院").insert();

        ImportBatch batch = imports.read(county, kind, "b.xlsx", file(3, row -> good(row == 0 ? "已有敬老院" : "重复敬老院")));

        assertThat(problems(county, batch))
                .containsExactly(
                        "2 name " + text("homes.name-taken", "已有敬老院"),
                        "4 name " + text("homes.name-twice-in-file", "3"));
    }

    @Test
    void rowsOutsideTheAreaAreBad() throws IOException {
        Actor county = accounts.county(TestHomes.SHANDAN).actor();

        ImportBatch batch = imports.read(county, kind, "c.xlsx", file(1, row -> good("外县敬老院")));

        assertThat(problems(county, batch)).containsExactly("2 place.cityCode " + text("homes.outside-area"));
    }

    @Test
    void aNameTakenAfterThePreviewStopsTheImport() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        ImportBatch batch = imports.read(county, kind, "d.xlsx", file(2, row -> good("后来" + row + "敬老院")));
        homes.home().named("后来1敬老院").insert();

        ImportBatch after = imports.confirm(county, kind, batch.id(), List.of());

        assertThat(after.state()).isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(after.badRows()).isEqualTo(1);
        assertThat(count("后来0敬老院")).isZero();
    }

    @Test
    void onlyWhoUploadedAFileSeesIt() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        Actor colleague = accounts.county(TestHomes.GANZHOU).actor();
        UUID id = imports.read(county, kind, "e.xlsx", file(1, row -> good("别人的敬老院")))
                .id();

        assertThat(refusal(() -> imports.preview(colleague, kind, id))).isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> imports.confirm(colleague, kind, id, List.of())))
                .isEqualTo(PlatformProblem.NOT_FOUND);

        imports.discard(county, kind, id);

        assertThat(refusal(() -> imports.confirm(county, kind, id, List.of())))
                .isEqualTo(ImportFileProblem.IMPORT_DISCARDED);
    }

    @Test
    void whatIsNoUsableFileIsRefusedAsAWhole() throws IOException {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        assertThat(refusal(
                        () -> imports.read(county, kind, "x.xlsx", "%PDF-1.7\u0000".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        assertThat(refusal(() -> imports.read(county, kind, "x.xlsx", new byte[Imports.bytesTaken(kind)])))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
        assertThat(refusal(() -> imports.read(county, kind, "x.xlsx", bomb())))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
        assertThat(refusal(() -> imports.read(
                        county,
                        kind,
                        "x.xlsx",
                        file(1, row -> List.of("=A1&B1 is not escaped, so the sheet is no XML")))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_UNREADABLE);
        assertThat(refusal(() -> imports.read(county, kind, "x.xlsx", file(0, row -> List.of()))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_EMPTY);
        assertThat(refusal(() -> imports.read(county, kind, "x.xlsx", file(10_001, row -> good("多" + row)))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_TOO_LONG);
        assertThat(refusal(() -> imports.read(county, kind, "x.xlsx", file(List.of("名称"), 1, row -> List.of("缺列敬老院")))))
                .isEqualTo(ImportFileProblem.IMPORT_FILE_LACKS_COLUMNS);
    }

    @Test
    void theTemplateItselfCanBeImportedInBothLanguages() {
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        for (Locale locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            ImportBatch batch = imports.read(county, kind, "t.xlsx", template.of(kind, locale, "t"));
            assertThat(problems(county, batch)).isEmpty();
        }
    }

    private List<String> problems(Actor actor, ImportBatch batch) {
        return imports.rows(actor, kind, batch.id(), true, PageQuery.of(null, null, null)).items().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.rowNumber() + " " + problem.column() + " " + problem.message()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.CHINESE, key, arguments);
    }

    private long count(String name) {
        return database.count("SELECT COUNT(*) FROM home WHERE name LIKE ?", name);
    }

    private static List<String> good(String name) {
        return List.of(name, "张掖市", "甘州区", "梁家墩镇", "迎宾路1号", "未批准", "已评估");
    }

    private static byte[] file(int rows, IntFunction<List<String>> cells) throws IOException {
        return file(TITLES, rows, cells);
    }

    /** What begins with an equals sign is a formula. */
    private static byte[] file(List<String> titles, int rows, IntFunction<List<String>> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            for (int row = 0; row < rows; row++) {
                List<String> texts = cells.apply(row);
                for (int column = 0; column < texts.size(); column++) {
                    String text = texts.get(column);
                    if (text.startsWith("=")) {
                        sheet.formula(row + 1, column, text.substring(1));
                    } else {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** A small file that unpacks to 100 MB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Integer> entry : Map.of(
                            "[Content_Types].xml", 1, "xl/workbook.xml", 1, "xl/worksheets/sheet1.xml", 100)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                byte[] megabyte = new byte[1024 * 1024];
                for (int written = 0; written < entry.getValue(); written++) {
                    zip.write(megabyte);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ProblemKind refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
