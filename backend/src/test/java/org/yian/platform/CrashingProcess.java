package org.yian.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that commits rows to its embedded database until it is killed. */
final class CrashingProcess {

    private CrashingProcess() {}

    @SuppressWarnings("SystemOut") // the parent process reads what was committed from the output
    public static void main(String[] arguments) throws SQLException {
        DatabaseLocation location =
                EmbeddedDatabase.start(Path.of(arguments[0])).location("yian");
        try (Connection connection =
                        DriverManager.getConnection(location.url(), location.username(), location.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS evidence (id BIGINT AUTO_INCREMENT PRIMARY KEY)");
            for (long committed = 1; ; committed++) {
                statement.executeUpdate("INSERT INTO evidence VALUES ()");
                System.out.println("committed " + committed);
            }
        }
    }
}
