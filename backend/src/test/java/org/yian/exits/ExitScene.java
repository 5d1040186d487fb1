package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;
import org.yian.residents.EndReason;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A home with somebody in a bed, and what tests of exits and transfers do with them. */
@Singleton
class ExitScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final TestHomes homes;
    private final Database database;

    ExitScene(TestHomes homes, Database database) {
        this.homes = homes;
        this.database = database;
    }

    long bed(long home) {
        return database.count("SELECT MIN(id) FROM bed WHERE home_id = ?", home);
    }

    /** Somebody in the first bed, with the figures counted. */
    long personIn(long home) {
        long person = homes.addResidentIn(home, bed(home));
        database.change("UPDATE home_figures SET residents = residents + 1 WHERE home_id = ?", home);
        return person;
    }

    /** A dispersed person of 梁家墩镇. */
    long dispersed() {
        long home = homes.home().beds(1).insert();
        long person = personIn(home);
        database.change("DELETE FROM resident_stay WHERE resident_id = ?", person);
        database.change(
                """
                UPDATE resident SET home_id = NULL, bed_id = NULL, support_mode = 'DISPERSED', township_code = ? WHERE id = ?
                """,
                TestHomes.LIANGJIADUN,
                person);
        return person;
    }

    long residents(long home) {
        return database.count("SELECT residents FROM home_figures WHERE home_id = ?", home);
    }

    /** The stays as {@code home from to}, the first one first. */
    List<String> stays(long person) {
        return database.list(
                "SELECT * FROM resident_stay WHERE resident_id = ? ORDER BY id",
                row -> row.number("home_id") + " " + row.date("began_on") + " " + row.dateOrNull("ended_on"),
                person);
    }

    static ExitReport report(EndReason reason) {
        return new ExitReport(reason, "侄子接回家赡养", TODAY.minusDays(20), TODAY, null);
    }

    static ExitRequests.ExitDecision approval(int version, LocalDate leavingOn) {
        return new ExitRequests.ExitDecision(
                version,
                true,
                leavingOn,
                new ExitRequests.ExitNotification(TODAY, "当面送达，本人签收", TODAY, "送达龙渠村村委会"),
                null);
    }

    static String refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    static List<String> violations(ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    /** What comes of two calls at the same instant: {@code DONE} or the kind of the refusal. */
    static List<String> together(Callable<?> one, Callable<?> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = threads.invokeAll(List.of(() -> result(one), () -> result(other)));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static String result(Callable<?> call) throws Exception {
        try {
            call.call();
            return "DONE";
        } catch (ProblemException refused) {
            return refused.kind().name();
        }
    }
}
