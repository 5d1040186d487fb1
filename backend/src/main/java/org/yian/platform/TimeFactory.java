package org.yian.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.validation.validator.DefaultClockProvider;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the application. Calendar days are those of the province's time zone. */
@Factory
public class TimeFactory {

    /** The time zone in which calendar days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** Days of requests are past or future by the same clock, whatever the time zone of the machine is. */
    @Singleton
    @Replaces(DefaultClockProvider.class)
    ClockProvider clockOfValidation(Clock clock) {
        return () -> clock;
    }
}
