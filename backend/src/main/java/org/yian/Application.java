package org.yian;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.nio.file.Path;
import java.util.Map;
import org.yian.platform.DatabaseLocation;
import org.yian.platform.EmbeddedDatabase;

/** Starts the server: on the database that DATASOURCE_URL names, or else on the embedded one. */
@OpenAPIDefinition(
        info = @Info(title = "颐安 Yi'an", version = "1", description = "Nursing-home management and inspection"))
public final class Application {

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
        try {
            Runnable stop = start(embedded.location("yian"), arguments);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stop.run();
                embedded.close();
            }));
        } catch (RuntimeException failure) {
            embedded.close();
            throw failure;
        }
    }

    private static Runnable start(DatabaseLocation database, String... arguments) {
        var context = Micronaut.build(arguments)
                .mainClass(Application.class)
                .banner(false)
                .properties(database.properties())
                .start();
        return context::stop;
    }
}
