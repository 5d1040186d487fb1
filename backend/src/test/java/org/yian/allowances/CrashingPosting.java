package org.yian.allowances;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Role;
import org.yian.platform.Scope;

/** A process of the application that posts a run, and is killed while it does. */
final class CrashingPosting {

    private CrashingPosting() {}

    /**
     * @param arguments address of the database, its user, the folder of the application, run, version, county, account;
     *     the password comes from the environment
     */
    @SuppressWarnings("SystemOut") // the parent process reads from the output when the posting begins
    public static void main(String[] arguments) {
        try (ApplicationContext context = ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        arguments[0],
                        "datasources.default.username",
                        arguments[1],
                        "datasources.default.password",
                        System.getenv("DATASOURCE_PASSWORD"),
                        "yian.home",
                        arguments[2],
                        "micronaut.server.port",
                        -1),
                Environment.TEST)) {
            Scope county = Scope.region(Scope.Level.COUNTY, arguments[5]);
            Actor actor = new Actor(
                    Long.parseLong(arguments[6]), "crash", "测试", Role.COUNTY, county, "127.0.0.1", Messages.CHINESE);
            System.out.println("posting");
            context.getBean(RunPosting.class).post(actor, Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]));
            System.out.println("posted");
        }
    }
}
