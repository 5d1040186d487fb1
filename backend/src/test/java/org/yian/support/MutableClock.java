package org.yian.support;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.TimeFactory;

/**
 * The application's clock in tests that set the property {@code test.clock} to {@code mutable}: it runs like the real one
 * until it is moved, and from then on stands still.
 */
@Singleton
@Replaces(value = Clock.class, factory = TimeFactory.class)
@Requires(property = "test.clock", value = "mutable")
public final class MutableClock extends Clock {

    private volatile @Nullable Instant instant;

    /** Stands still at this moment. */
    public void set(Instant moment) {
        instant = moment;
    }

    /** Moves ahead and stands still there. */
    public void advance(Duration time) {
        instant = instant().plus(time);
    }

    /** Runs again. */
    public void reset() {
        instant = null;
    }

    @Override
    public ZoneId getZone() {
        return TimeFactory.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), Objects.requireNonNull(zone));
    }

    @Override
    public Instant instant() {
        Instant fixed = instant;
        return fixed == null ? Instant.now() : fixed;
    }
}
