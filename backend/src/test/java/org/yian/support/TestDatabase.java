package org.yian.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.Environment;
import java.nio.file.Path;
import java.util.HashMap;
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

    /** Test processes that run beside each other have a server and a folder each. */
    private static final Path FOLDER = Path.of("target", System.getProperty("test.process", "tests-1"), "var")
            .toAbsolutePath();

    private static final Map<String, Object> COMMON =
            Map.of("yian.home", FOLDER.resolveSibling("home").toString(), "micronaut.server.port", -1);

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
        builder.properties(COMMON);
    }

    /** Another application beside the one of a test, on a database of its own unless the settings name one. */
    public static ApplicationContext another(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(newDatabase().properties());
        all.putAll(COMMON);
        all.putAll(settings);
        return ApplicationContext.run(all, Environment.TEST);
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
