package org.yian.allowances;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Money;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that posts a run is killed (SIGKILL) in the middle of it, each time at another home; then the run is posted
 * again. Twice in the suite; {@code -Dyian.crashes=10} says how often.
 */
@MicronautTest(transactional = false)
class CrashedPostingTest {

    private static final int CRASHES = Integer.getInteger("yian.crashes", 2);
    private static final int HOMES = 40;
    private static final int PERSONS = 3;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);

    @Inject
    AllowanceScene scene;

    @Inject
    RunPosting posting;

    @Inject
    Database database;

    @Inject
    ApplicationContext context;

    @Test
    void aKilledPostingLeavesNothingAndTheNextOnePostsOnce() throws Exception {
        AllowanceScene.Place place = scene.county();
        for (int home = 0; home < HOMES; home++) {
            long id = scene.home(place);
            for (int person = 0; person < PERSONS; person++) {
                scene.centralised(id);
            }
        }
        Money month = Money.of(618L * HOMES * PERSONS);

        for (int crash = 0; crash < CRASHES; crash++) {
            RunView run = scene.approved(place, FIRST.plusMonths(crash).toString());

            killedAfter(1 + crash * (HOMES - 2) / CRASHES, place, run);

            RunView found = scene.view(place, run.id());
            assertThat(found.state()).as("crash %d", crash).isEqualTo(RunState.APPROVED);
            assertThat(count("allowance_payment", run)).isZero();
            posting.post(place.approves(), run.id(), found.version());
            assertThat(AllowanceScene.refusal(() -> posting.post(place.approves(), run.id(), found.version())))
                    .isEqualTo("RUN_NOT_AT_THIS_STEP");

            assertThat(count("allowance_payment", run)).isEqualTo(HOMES * PERSONS);
            assertThat(count("allowance_home_payment", run)).isEqualTo(HOMES);
            assertThat(scene.sum("SELECT SUM(living + care) AS sum FROM allowance_payment WHERE run_id = ?", run.id()))
                    .isEqualTo(month);
            assertThat(scene.sum(
                            """
                            SELECT SUM(p.effect) AS sum FROM fund_posting p JOIN home h ON h.id = p.home_id
                            WHERE h.county_code = ? AND p.flow = 'INCOME'
                            """,
                            place.county()))
                    .as("the books after crash %d", crash)
                    .isEqualTo(month.times(crash + 1L));
        }
    }

    private long count(String table, RunView run) {
        return database.count("SELECT COUNT(*) FROM " + table + " WHERE run_id = ?", run.id());
    }

    /** Kills the process once it has posted to this many homes; what it wrote is read before it is committed. */
    private void killedAfter(int homes, AllowanceScene.Place place, RunView run) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingPosting.class.getName(),
                setting("datasources.default.url"),
                setting("datasources.default.username"),
                setting("yian.home"),
                Long.toString(run.id()),
                Integer.toString(run.version()),
                place.county(),
                Long.toString(place.approves().accountId()));
        builder.environment().put("DATASOURCE_URL", setting("datasources.default.url"));
        builder.environment().put("DATASOURCE_USERNAME", setting("datasources.default.username"));
        builder.environment().put("DATASOURCE_PASSWORD", setting("datasources.default.password"));
        Process process = builder.redirectErrorStream(true).start();
        awaitPosting(process);
        int seen = 0;
        try (Connection connection = DriverManager.getConnection(
                setting("datasources.default.url"),
                setting("datasources.default.username"),
                setting("datasources.default.password"))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            while (seen < homes && process.isAlive()) {
                seen = postedHomes(connection, run);
            }
        }
        process.destroyForcibly().waitFor();
        assertThat(seen).as("homes posted before the kill").isBetween(homes, HOMES - 1);
    }

    private String setting(String name) {
        return context.getRequiredProperty(name, String.class);
    }

    private static void awaitPosting(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder told = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.equals("posting")) {
            told.append(line).append('\n');
            line = output.readLine();
        }
        assertThat(line).as(told.toString()).isEqualTo("posting");
    }

    private static int postedHomes(Connection connection, RunView run) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM allowance_home_payment WHERE run_id = ?")) {
            statement.setLong(1, run.id());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
