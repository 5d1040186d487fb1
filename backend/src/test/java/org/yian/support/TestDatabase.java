package org.yian.support;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.DatabaseLocation;
import org.yian.platform.EmbeddedDatabase;

/**
 * Gives every application context of the tests a new database: on the server of {@code DATASOURCE_URL} when set, else on one
 * embedded server for the whole test process.
 */
@ContextConfigurer
public final class TestDatabase implements ApplicationContextConfigurer {

    private static final Path FOLDER = Path.of("target", "test-var").toAbsolutePath();

    private static final class Embedded {
        private static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = EmbeddedDatabase.start(
                    FOLDER, "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--skip-log-bin");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.properties(newDatabase().properties());
        builder.properties(
                Map.of("yian.home", FOLDER.resolveSibling("test-home").toString(), "micronaut.server.port", -1));
    }

    /** The folder of the unpacked server programs, for tests that start servers of their own. */
    public static Path programs() {
        Embedded.SERVER.location("yian");
        return FOLDER.resolve("mariadb");
    }

    /** A new, empty database. */
    public static DatabaseLocation newDatabase() {
        String name = "yian_test_" + UUID.randomUUID().toString().substring(0, 8);
        DatabaseLocation external = DatabaseLocation.fromEnvironment(System.getenv());
        if (external != null) {
            String url = external.url().replaceFirst("/[^/?]*\\?", "/" + name + "?createDatabaseIfNotExist=true&");
            return new DatabaseLocation(url, external.username(), external.password());
        }
        return Embedded.SERVER.location(name);
    }
}
