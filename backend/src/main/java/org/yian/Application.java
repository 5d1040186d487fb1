package org.yian;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.yian.platform.DatabaseLocation;
import org.yian.platform.EmbeddedDatabase;

/** Starts the server: on the database that DATASOURCE_URL names, or else on the embedded one. */
@OpenAPIDefinition(
        info = @Info(title = "颐安 Yi'an", version = "1", description = "Nursing-home management and inspection"))
public final class Application {

    private static final int PATIENCE_MILLISECONDS = 15_000;
    private static final int STEP_MILLISECONDS = 50;

    private Application() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        DatabaseLocation external = DatabaseLocation.fromEnvironment(environment);
        if (external != null) {
            start(external, arguments);
            return;
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(
                Path.of(environment.getOrDefault("YIAN_HOME", "")).resolve("var"));
        AtomicReference<@Nullable ApplicationContext> started = new AtomicReference<>();
        // Registered first, since Micronaut ends the process itself when the start fails.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(started.get(), embedded)));
        started.set(start(embedded.location("yian"), arguments));
    }

    private static ApplicationContext start(DatabaseLocation database, String... arguments) {
        return Micronaut.build(arguments)
                .mainClass(Application.class)
                .banner(false)
                .properties(database.properties())
                .start();
    }

    /** Micronaut stops the application in a shutdown hook of its own; to stop it here too would lock both hooks. */
    private static void closeAfter(@Nullable ApplicationContext context, EmbeddedDatabase database) {
        try {
            for (int waited = 0;
                    context != null && context.isRunning() && waited < PATIENCE_MILLISECONDS;
                    waited += STEP_MILLISECONDS) {
                Thread.sleep(STEP_MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
