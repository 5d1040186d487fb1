package org.yian.platform;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where the door is once it is open. */
@Singleton
final class StartNotice implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        LOG.info("Yi'an is open: http://localhost:{}", started.getSource().getPort());
    }
}
