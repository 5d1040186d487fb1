package org.yian.allowances;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.residents.EndReason;
import org.yian.residents.PersonalDataCipher;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A county for each test, with two officers of its own, so that no run sees another test's persons. */
@Singleton
class AllowanceScene {

    static final LocalDate CONFIRMED = LocalDate.of(2020, 1, 10);

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicLong NUMBER = new AtomicLong(1_000_000);

    private final Database database;
    private final TestHomes homes;
    private final TestAccounts accounts;
    private final PersonalDataCipher cipher;
    private final RunService runs;
    private final RunComputing computing;
    private final RunPosting posting;

    AllowanceScene(
            Database database,
            TestHomes homes,
            TestAccounts accounts,
            PersonalDataCipher cipher,
            RunService runs,
            RunComputing computing,
            RunPosting posting) {
        this.database = database;
        this.homes = homes;
        this.accounts = accounts;
        this.cipher = cipher;
        this.runs = runs;
        this.computing = computing;
        this.posting = posting;
    }

    /** @param computes and approves: two of the county */
    record Place(String city, String county, String township, Actor computes, Actor approves) {}

    /** Before a test has its county. */
    static final Place NOWHERE =
            new Place("", "", "", TestActors.county(TestHomes.GANZHOU), TestActors.county(TestHomes.GANZHOU));

    /** A county of which no test has heard yet; its city pays 100, 200 and 300 yuan of care. */
    Place county() {
        record Region(String city, String county, String township) {}
        List<Region> counties = database.list(
                """
                SELECT c.city_code, c.code, MIN(t.code) AS township FROM region c JOIN region t ON t.county_code = c.code
                WHERE c.level = 'COUNTY' AND t.level = 'TOWNSHIP' AND c.city_code <> '620100'
                GROUP BY c.city_code, c.code ORDER BY c.code
                """,
                row -> new Region(row.text("city_code"), row.text("code"), row.text("township")));
        Region region = counties.get(NEXT.getAndIncrement() % counties.size());
        if (database.count("SELECT COUNT(*) FROM care_standard WHERE city_code = ?", region.city()) == 0) {
            database.change(
                    """
                    INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                        document_number, source) VALUES (?, '2021-01-01', 100, 200, 300, '文', '试')
                    """,
                    region.city());
        }
        return new Place(
                region.city(),
                region.county(),
                region.township(),
                accounts.county(region.county()).actor(),
                accounts.county(region.county()).actor());
    }

    long home(Place place) {
        return homes.home().in(place.city(), place.county(), place.township()).insert();
    }

    /** Somebody in a home since 2020, able to care for himself. */
    long centralised(long home) {
        return centralised(home, CONFIRMED, CONFIRMED);
    }

    long centralised(long home, LocalDate confirmedOn, LocalDate admittedOn) {
        return insert(home, null, "CENTRALISED", confirmedOn, admittedOn);
    }

    long boarder(long home) {
        return insert(home, null, "BOARDER", null, CONFIRMED);
    }

    long dispersed(Place place) {
        return insert(null, place.township(), "DISPERSED", CONFIRMED, CONFIRMED);
    }

    private long insert(
            @Nullable Long home,
            @Nullable String township,
            String mode,
            @Nullable LocalDate confirmedOn,
            LocalDate admittedOn) {
        long number = NUMBER.incrementAndGet();
        return database.insert(
                """
                INSERT INTO resident (home_id, township_code, name, pinyin, pinyin_initials, sex, birth_date,
                    identity_number_encrypted, identity_number_hash, identity_number_masked, support_mode, self_care_tier,
                    admitted_on, confirmed_on)
                VALUES (?, ?, ?, 'zhangfu', 'zf', 'MALE', '1945-01-01', 'x', ?, '620***********123X', ?, 'INDEPENDENT', ?, ?)
                """,
                home,
                township,
                "张福" + number,
                ByteBuffer.allocate(32).putLong(number).array(),
                mode,
                admittedOn,
                confirmedOn);
    }

    void account(long person, String number) {
        database.change(
                """
                INSERT INTO resident_bank_account (resident_id, account_name, bank, number_encrypted, number_masked)
                VALUES (?, '张福', '甘肃农信', ?, '****')
                """,
                person,
                cipher.encrypt(number));
    }

    void accountOfHome(long home, String number) {
        database.change(
                """
                INSERT INTO home_bank_account (home_id, account_name, bank, number_encrypted, number_masked)
                VALUES (?, '敬老院', '甘肃农信', ?, '****')
                """,
                home,
                cipher.encrypt(number));
    }

    /** As a transfer that is recorded by now, of a day before. */
    void transfer(long person, long toHome, LocalDate movedOn) {
        database.change("UPDATE resident SET home_id = ?, in_home_since = ? WHERE id = ?", toHome, movedOn, person);
    }

    /** A run of the month, computed by the first officer. */
    RunView computed(Place place, String month) {
        long id = runs.begin(place.computes(), month).id();
        computing.compute(id);
        return view(place, id);
    }

    RunView approved(Place place, String month) {
        return approve(place, computed(place, month));
    }

    /** By the second officer, who has seen who has no bank account. */
    RunView approve(Place place, RunView run) {
        return runs.approve(place.approves(), run.id(), new RunRequests.RunApproval(run.version(), true))
                .run();
    }

    RunView posted(Place place, String month) {
        RunView run = approved(place, month);
        return posting.post(place.approves(), run.id(), run.version()).run();
    }

    RunView view(Place place, long id) {
        return runs.view(place.computes(), id).run();
    }

    /** The lines as {@code month kind living+care cause}, with a star when they are held. */
    List<String> lines(long run, long person) {
        return database.list(
                "SELECT * FROM allowance_line WHERE run_id = ? AND resident_id = ? ORDER BY for_month",
                row -> "%s %s %s+%s %s%s"
                        .formatted(
                                row.date("for_month").toString().substring(0, 7),
                                row.text("kind"),
                                row.money("living"),
                                row.money("care"),
                                row.textOrNull("cause"),
                                row.flag("held") ? " *" : ""),
                run,
                person);
    }

    Money paid(long person) {
        return sum(
                "SELECT COALESCE(SUM(living + care), 0) AS sum FROM allowance_payment WHERE resident_id = ?", person);
    }

    /** What the books of a home have of a source. */
    Money balance(long home, String source) {
        return sum(
                "SELECT COALESCE(SUM(balance), 0) AS sum FROM fund_account WHERE home_id = ? AND source = ?",
                home,
                source);
    }

    Money sum(String sql, Object... values) {
        return database.first(sql, row -> row.money("sum"), values).orElseThrow();
    }

    /** Died on a day. */
    void end(long person, String on) {
        database.change("UPDATE resident SET ended_on = ?, end_reason = ? WHERE id = ?", on, EndReason.DEATH, person);
    }

    /** All indicators alike: 1 able, 0 not. */
    void assess(long person, String on, int able) {
        database.change(
                """
                INSERT INTO self_care_assessment (resident_id, assessed_on, occasion, eating, dressing, getting_up, toilet,
                    walking, bathing, first_assessor, second_assessor) VALUES (?, ?, 'CHANGE', ?, ?, ?, ?, ?, ?, '甲', '乙')
                """,
                person,
                on,
                able,
                able,
                able,
                able,
                able,
                able);
    }

    Money claimed(long person) {
        return sum("SELECT COALESCE(SUM(living + care), 0) AS sum FROM recovery WHERE resident_id = ?", person);
    }

    static String refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().toString();
    }

    /** What comes of two calls at the same instant: their results or the kinds of the refusals. */
    static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results =
                    threads.invokeAll(List.of(() -> result(start, one), () -> result(start, other)));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static String result(CyclicBarrier start, Callable<String> call) throws Exception {
        start.await();
        try {
            return call.call();
        } catch (ProblemException refused) {
            return refused.kind().toString();
        }
    }
}
