package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.yian.imports.ForgottenImports;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportFileProblem;
import org.yian.imports.ImportRowView;
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
class RosterImportTest {

    private static final String HOME_TITLES = "姓名,身份证号,供养方式,特困类别,残疾类别,残疾等级,认定文号,认定日期,入住日期,房间,床位,联系电话\n";
    private static final String DISPERSED_TITLES = "姓名,身份证号,乡镇,特困类别,认定文号,认定日期,救助供养开始日期\n";

    @Inject
    Rosters rosters;

    @Inject
    Admissions admissions;

    @Inject
    ResidentService residents;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    Messages messages;

    @Inject
    ForgottenImports forgotten;

    @Inject
    ResidentExport export;

    @Inject
    RosterCipher cipher;

    @Test
    void aGoodRosterIsImportedWholeWithBedsFiguresAndAHistoryForEachPerson() {
        long home = homes.home().beds(4).insert();
        Actor director = accounts.director(home).actor();
        ImportBatch batch = read(
                director,
                home,
                person("张一福", "102", "1"),
                person("张二福", "", ""),
                person("张三福", "", "101-2"),
                person("张四福", "102室", ""));
        assertThat(batch.badRows()).isZero();
        assertThat(count(home)).isZero();

        ImportBatch done = rosters.confirm(director, batch.id(), TestAdmissions.CLEAN);

        assertThat(done.state()).isEqualTo(ImportBatch.State.CONFIRMED);
        assertThat(rosters.confirm(director, batch.id(), TestAdmissions.CLEAN)).isEqualTo(done);
        List<ResidentRow> people = people(director);
        assertThat(people)
                .extracting(person -> person.name() + " " + person.bed())
                .containsExactlyInAnyOrder("张一福 102-1", "张二福 101-1", "张三福 101-2", "张四福 102-2");
        assertThat(database.count("SELECT residents FROM home_figures WHERE home_id = ?", home))
                .isEqualTo(4);
        assertThat(residents
                        .history(director, people.get(0).id(), PageQuery.of(0, 20, null))
                        .items())
                .singleElement()
                .satisfies(event -> assertThat(event.action()).isEqualTo("resident.admit"));
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'import.confirm' AND object_id = ? AND home_id = ?"
                                + " AND after_state LIKE '%contagiousDisease: false%'",
                        batch.id(), home))
                .isEqualTo(1);
    }

    @Test
    void everyBadRowTellsWhatIsWrongAndNothingIsImported() {
        long home = homes.home().beds(12).insert();
        Actor director = accounts.director(home).actor();
        String twice = TestAdmissions.identityNumber();
        String wrong = TestAdmissions.identityNumber();
        String wrongEnd = wrong.substring(0, 17) + (wrong.endsWith("1") ? "2" : "1");

        ImportBatch batch = read(
                director,
                home,
                row("好人", twice, "", "老年人", "", "", "文1", "2020年3月2日", "2024.5.6", "", "", "139 0000-0000"),
                row("旧号", "620702450316001", "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("错号", wrongEnd, "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("重复", twice, "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("失号", "6.20702E+17", "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("寄养", fresh(), "社会寄养", "", "", "", "", "", "2024-05-06", "", "", ""),
                row("未来", fresh(), "", "老年人", "", "", "文1", "2020-03-02", "2099-05-06", "", "", ""),
                row("", fresh(), "", "老人家", "", "", "文1", "2020-13-02", "", "", "", "电话1"),
                row("轻残", fresh(), "", "残疾人", "肢体残疾", "3级", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("年轻", young(), "", "老年", "", "", "", "2020-03-02", "2024-05-06", "", "", ""));

        assertThat(problems(director, batch))
                .containsExactly(
                        "3 identityNumber " + text("residents.identity-old"),
                        "4 identityNumber " + text("residents.identity-wrong"),
                        "5 identityNumber " + text("rosters.twice-in-file", "2"),
                        "6 identityNumber " + text("imports.lost-digits"),
                        "7 supportMode " + text("rosters.boarder"),
                        "8 admittedOn " + text("residents.date-in-future"),
                        "9 admittedOn " + text("imports.required"),
                        "9 name " + text("imports.required"),
                        "9 category " + text("imports.not-a-choice", "老年人、残疾人、未成年人"),
                        "9 confirmedOn " + text("imports.not-a-date"),
                        "9 contactPhone " + text("rosters.phone-form"),
                        "10 disabilityGrade " + text("residents.disability-too-slight"),
                        "11 confirmationNumber " + text("residents.confirmation-needed"),
                        "11 category " + text("residents.not-elderly", 30));
        assertThat(rosters.confirm(director, batch.id(), TestAdmissions.CLEAN).state())
                .isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(count(home)).isZero();
    }

    @Test
    void bedsThatAreUnknownTakenOrGivenTwiceAreBadAndSoAreMorePersonsThanBeds() {
        long home = homes.home().beds(3).insert();
        homes.addResidentIn(home, bed(home, "102", "1"));
        Actor director = accounts.director(home).actor();

        ImportBatch batch = read(
                director,
                home,
                person("甲", "909", "1"),
                person("乙", "101", "7"),
                person("丙", "102", "1"),
                person("丁", "101", "1"),
                person("戊", "主楼101", "1床"),
                person("己", "", "2"),
                person("庚", "", ""),
                person("辛", "", ""));

        assertThat(problems(director, batch))
                .containsExactly(
                        "2 room " + text("rosters.room-unknown"),
                        "3 bed " + text("rosters.bed-unknown"),
                        "4 bed " + text("rosters.bed-taken"),
                        "6 bed " + text("rosters.bed-twice", "5"),
                        "7 room " + text("rosters.room-needed"),
                        "9 bed " + text("rosters.home-full"));
    }

    @Test
    void whoIsSupportedAlreadyIsToldWithTheCountyAndNothingMore() {
        long here = homes.home().beds(4).insert();
        long elsewhere = homes.home()
                .named("不该说出的敬老院")
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .beds(1)
                .insert();
        Actor director = accounts.director(here).actor();
        String ours = fresh();
        String theirs = fresh();
        admissions.admit(director, null, TestAdmissions.centralised(here, bed(here, "101", "1"), ours, elderly()));
        admissions.admit(
                accounts.director(elsewhere).actor(),
                null,
                TestAdmissions.centralised(elsewhere, bed(elsewhere, "101", "1"), theirs, elderly()));

        ImportBatch batch = read(
                director,
                here,
                row("张一", ours, "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""),
                row("张二", theirs, "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""));

        assertThat(problems(director, batch))
                .containsExactly(
                        "2 identityNumber " + text("rosters.in-this-home"),
                        "3 identityNumber " + text("rosters.supported-elsewhere", "山丹县"));
    }

    @Test
    void whatHappensBetweenPreviewAndConfirmationIsToldAndRollsAllBack() {
        long home = homes.home().beds(3).insert();
        Actor director = accounts.director(home).actor();
        String number = fresh();
        ImportBatch batch = read(
                director,
                home,
                person("张先", "", ""),
                row("张后", number, "", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", "", "", ""));
        admissions.admit(
                accounts.township(TestHomes.SHANGQIN).actor(),
                null,
                TestAdmissions.dispersed(TestHomes.SHANGQIN, number));

        ImportBatch after = rosters.confirm(director, batch.id(), TestAdmissions.CLEAN);

        assertThat(after.state()).isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(problems(director, after))
                .containsExactly("3 identityNumber " + text("rosters.supported-elsewhere", "甘州区"));
        assertThat(count(home)).isZero();
    }

    @RepeatedTest(3)
    void oneOfTwoConfirmationsAtTheSameInstantImports() throws Exception {
        long home = homes.home().beds(20).insert();
        Actor director = accounts.director(home).actor();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        String[] rows = people(10);
        ImportBatch one = read(director, home, rows);
        ImportBatch other = read(county, home, rows);

        List<String> states = atOnce(List.of(
                () -> rosters.confirm(director, one.id(), TestAdmissions.CLEAN)
                        .state()
                        .name(),
                () -> rosters.confirm(county, other.id(), TestAdmissions.CLEAN)
                        .state()
                        .name(),
                () -> rosters.confirm(director, one.id(), TestAdmissions.CLEAN)
                        .state()
                        .name()));

        assertThat(states).containsAnyOf("CONFIRMED").contains("PREVIEW");
        assertThat(count(home)).isEqualTo(10);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'resident.admit' AND home_id = ?", home))
                .isEqualTo(10);
    }

    @Test
    void theDatabaseAndThePreviewNeverShowAnIdentityNumberAndConfirmedRowsAreForgotten() {
        long home = homes.home().beds(2).insert();
        Actor director = accounts.director(home).actor();
        String number = fresh();
        String row = "张有福," + number + ",,老年人,,,文1,2020-03-02,2024-05-06,,,";
        ImportBatch batch = read(director, home, row);

        assertThat(database.list(
                        "SELECT content FROM import_row WHERE batch_id = ?",
                        found -> found.text("content"),
                        batch.id()))
                .singleElement()
                .satisfies(content -> assertThat(content).doesNotContain(number).doesNotContain("张有福"));
        assertThat(rosters.rows(director, batch.id(), null, PageQuery.of(null, null, null))
                        .items()
                        .get(0)
                        .cells())
                .contains("张有福", number.substring(0, 3) + "***********" + number.substring(14))
                .doesNotContain(number);

        rosters.confirm(director, batch.id(), TestAdmissions.CLEAN);

        assertThat(database.count("SELECT COUNT(*) FROM import_row WHERE batch_id = ?", batch.id()))
                .isZero();
        assertThat(residents.reveal(director, people(director).get(0).id()).identityNumber())
                .isEqualTo(number);
    }

    @Test
    void identityNumbersOfAnyAgeAreMaskedInWhateverColumnTheyStand() {
        assertThat(cipher.masked("620702194503160014")).isEqualTo("620***********0014");
        assertThat(cipher.masked("号62070219450316001X。")).isEqualTo("号620***********001X。");
        assertThat(cipher.masked("620702450316001")).isEqualTo("620********6001");
        assertThat(cipher.masked("13900000001")).isEqualTo("13900000001");
    }

    @Test
    void dispersedPersonsAreImportedToTownshipsInTheCallersArea() {
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();

        ImportBatch own = dispersed(township, dispersedRow("梁家墩镇"), dispersedRow(TestHomes.LIANGJIADUN));
        assertThat(own.badRows()).isZero();
        assertThat(rosters.confirm(township, own.id(), TestAdmissions.CLEAN).state())
                .isEqualTo(ImportBatch.State.CONFIRMED);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM resident WHERE township_code = ? AND name = '李分散' AND home_id IS NULL",
                        TestHomes.LIANGJIADUN))
                .isEqualTo(2);
        assertThat(problems(township, dispersed(township, dispersedRow("上秦镇"), dispersedRow(""))))
                .containsExactly(
                        "2 township " + text("rosters.township-unknown"), "3 township " + text("imports.required"));
        assertThat(problems(county, dispersed(county, dispersedRow("上秦镇"), dispersedRow("清泉镇"))))
                .containsExactly("3 township " + text("rosters.township-unknown"));
    }

    @Test
    void onlyTheRightOnesImportAndOnlyTheUploaderSeesAPreview() {
        long home = homes.home().beds(2).insert();
        long foreign = homes.home()
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .beds(2)
                .insert();
        Actor director = accounts.director(home).actor();
        Actor township = accounts.township(TestHomes.LIANGJIADUN).actor();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        UUID id = read(director, home, person("张", "", "")).id();

        assertThat(refusal(() -> rosters.kind(director, RosterKind.HOME, foreign)))
                .isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> rosters.kind(county, RosterKind.HOME, foreign)))
                .isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> rosters.kind(county, RosterKind.HOME, null)))
                .isEqualTo(PlatformProblem.INVALID_REQUEST);
        assertThat(refusal(() -> rosters.kind(township, RosterKind.HOME, home))).isEqualTo(PlatformProblem.NOT_ALLOWED);
        assertThat(refusal(() -> rosters.kind(director, RosterKind.DISPERSED, null)))
                .isEqualTo(PlatformProblem.NOT_ALLOWED);
        assertThat(refusal(() -> rosters.preview(county, id))).isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> rosters.confirm(county, id, TestAdmissions.CLEAN)))
                .isEqualTo(PlatformProblem.NOT_FOUND);
        assertThat(refusal(() -> rosters.confirm(director, id, new Screening(false, true, false))))
                .isEqualTo(ResidentProblem.ROSTER_HAS_PROHIBITED);

        rosters.discard(director, id);

        assertThat(refusal(() -> rosters.confirm(director, id, TestAdmissions.CLEAN)))
                .isEqualTo(ImportFileProblem.IMPORT_DISCARDED);
    }

    @Test
    void aPreviewThatNobodyCameBackToIsForgottenAfterADay() {
        long home = homes.home().beds(2).insert();
        Actor director = accounts.director(home).actor();
        UUID old = read(director, home, person("张", "", "")).id();
        UUID fresh = read(director, home, person("王", "", "")).id();
        database.change("UPDATE import_batch SET created_at = created_at - INTERVAL 25 HOUR WHERE id = ?", old);

        forgotten.removeHourly();

        assertThat(rosters.preview(director, old).batch().state()).isEqualTo(ImportBatch.State.DISCARDED);
        assertThat(rosters.preview(director, fresh).batch().state()).isEqualTo(ImportBatch.State.PREVIEW);
        assertThat(database.count("SELECT COUNT(*) FROM import_row WHERE batch_id = ?", old))
                .isZero();
    }

    @Test
    void theListIsExportedAsFilteredWithMaskedNumbersAndEachExportIsRecorded() throws IOException {
        long home = homes.home().beds(2).insert();
        Actor director = accounts.director(home).actor();
        String number = fresh();
        admissions.admit(
                director,
                null,
                TestAdmissions.centralised(home, bed(home, "101", "1"), number, TestAdmissions.details("=1+1")));
        admissions.admit(director, null, TestAdmissions.centralised(home, bed(home, "101", "2")));
        ResidentFilter filter = new ResidentFilter(number, null, null, null, null, null, null, null, null, null);

        byte[] file = export.write(director, filter, null);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo(number.substring(0, 3) + "***********" + number.substring(14));
        }
        assertThat(database.list(
                        "SELECT after_state FROM audit_event WHERE action = 'resident.export' AND account_id = ?",
                        row -> row.text("after_state"),
                        director.accountId()))
                .singleElement()
                .satisfies(state -> assertThat(state).contains("\"persons\":1").doesNotContain(number));
    }

    private ImportBatch read(Actor actor, @Nullable Long home, String... rows) {
        byte[] file = (HOME_TITLES + String.join("\n", rows)).getBytes(Charset.forName("GBK"));
        return rosters.read(actor, rosters.kind(actor, RosterKind.HOME, home), "花名册.csv", file);
    }

    private ImportBatch dispersed(Actor actor, String... rows) {
        byte[] file = (DISPERSED_TITLES + String.join("\n", rows)).getBytes(Charset.forName("GBK"));
        return rosters.read(actor, rosters.kind(actor, RosterKind.DISPERSED, null), "分散.csv", file);
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static String person(String name, String room, String bed) {
        return row(name, fresh(), "集中", "老年人", "", "", "文1", "2020-03-02", "2024-05-06", room, bed, "");
    }

    private static String dispersedRow(String township) {
        return row("李分散", fresh(), township, "老年人", "文1", "2020-03-02", "20200401");
    }

    private static String[] people(int count) {
        List<String> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            rows.add(person("张" + index, "", ""));
        }
        return rows.toArray(String[]::new);
    }

    private static String fresh() {
        return TestAdmissions.identityNumber();
    }

    private static String young() {
        return IdentityNumber.of("620702", LocalDate.of(1990, 1, 1), 1).value();
    }

    private static ResidentDetails elderly() {
        return TestAdmissions.details("张有福");
    }

    private List<ResidentRow> people(Actor actor) {
        ResidentFilter all = new ResidentFilter(null, null, null, null, null, null, null, null, null, null);
        return residents.list(actor, all, PageQuery.of(0, 50, null)).items();
    }

    private List<String> problems(Actor actor, ImportBatch batch) {
        return rosters.rows(actor, batch.id(), true, PageQuery.of(null, null, null)).items().stream()
                .flatMap(row -> row.problems().stream()
                        .map((ImportRowView.CellProblem problem) ->
                                row.rowNumber() + " " + problem.column() + " " + problem.message()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.CHINESE, key, arguments);
    }

    private long count(long home) {
        return database.count("SELECT COUNT(*) FROM resident WHERE home_id = ?", home);
    }

    private long bed(long home, String room, String label) {
        return database.count(
                "SELECT b.id FROM bed b JOIN room r ON r.id = b.room_id WHERE b.home_id = ? AND r.name = ? AND b.label = ?",
                home,
                room,
                label);
    }

    private static List<String> atOnce(List<Callable<String>> tasks) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(tasks.size());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static ProblemKind refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
