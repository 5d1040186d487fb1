package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.accounts.DemoAccount;
import org.yian.accounts.DemoSignIn;

/** Loads the demonstration before the door opens, and prints how to sign in. */
@Singleton
@Requires(property = "yian.demo", value = "true")
class DemoStart implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoData data;
    private final LoadData load;
    private final DemoSignIn signIn;

    DemoStart(DemoData data, LoadData load, DemoSignIn signIn) {
        this.data = data;
        this.load = load;
        this.signIn = signIn;
    }

    @Override
    public void onApplicationEvent(StartupEvent started) {
        data.loadOnce();
        load.load();
        LOG.info(
                "demo accounts: {}",
                String.join(
                        " ",
                        signIn.accounts().stream().map(DemoAccount::username).toList()));
        LOG.info("demo password: {}", signIn.password());
    }
}
