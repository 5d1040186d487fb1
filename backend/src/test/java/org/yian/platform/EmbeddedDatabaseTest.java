package org.yian.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTest {

    private static final int ROWS_BEFORE_THE_KILL = 200;

    private final Path folder = Path.of("target", "crash-var").toAbsolutePath();

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        remove(folder);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("mariadb"), TestDatabase.programs());
    }

    @AfterEach
    void cleanUp() throws IOException {
        remove(folder);
    }

    @Test
    void aKilledProcessLeavesNothingBehindThatTheNextStartCannotMend() throws Exception {
        Process crashing = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long committed = committedBeforeTheKill(crashing);
        long serverId =
                Long.parseLong(Files.readString(folder.resolve("database.pid")).strip());
        assertThat(ProcessHandle.of(serverId))
                .as("the database outlives its parent")
                .isPresent();

        try (EmbeddedDatabase restarted = EmbeddedDatabase.start(folder)) {
            assertThat(ProcessHandle.of(serverId).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(rows(restarted.location("yian"))).isGreaterThanOrEqualTo(committed);
        }
        assertThat(folder.resolve("database.pid")).doesNotExist();
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefused() throws Exception {
        Process first = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = first.inputReader(StandardCharsets.UTF_8)) {
            output.readLine();

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another Yi'an process");
        } finally {
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            new LeftOverServer(folder.resolve("database.pid"), folder.resolve("database")).end();
        }
    }

    @Test
    void aFolderBelowTheTemporaryFolderIsRefused() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));

        assertThatThrownBy(
                        () -> EmbeddedDatabase.start(temporary.resolve("yian").resolve("var")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("temporary folder")
                .hasMessageContaining("YIAN_HOME");
    }

    @Test
    void theServerAsksForAPasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            DatabaseLocation location = database.location("yian");

            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database-passwords"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(location.url(), "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(location.url(), location.username(), "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(location.toString()).doesNotContain(location.password());
        }
    }

    private static long committedBeforeTheKill(Process crashing) throws IOException, InterruptedException {
        long committed = 0;
        BufferedReader output = crashing.inputReader(StandardCharsets.UTF_8);
        while (committed < ROWS_BEFORE_THE_KILL) {
            String line = output.readLine();
            assertThat(line).as("output of the process that is to be killed").isNotNull();
            if (line.startsWith("committed ")) {
                committed = Long.parseLong(line.substring("committed ".length()));
            }
        }
        crashing.destroyForcibly().waitFor();
        return committed;
    }

    private static long rows(DatabaseLocation location) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(location.url(), location.username(), location.password());
                ResultSet result = connection.createStatement().executeQuery("SELECT COUNT(*) FROM evidence")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void remove(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
