package org.yian.deaths;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.yian.platform.TimeFactory;
import org.yian.policies.PolicyParameters;

/** By when a death must be filed (domain.md section 7, a policy parameter). */
@Singleton
class DeathTerms {

    private static final String REPORT_HOURS = "death.report-hours";

    private final PolicyParameters parameters;

    DeathTerms(PolicyParameters parameters) {
        this.parameters = parameters;
    }

    int reportHours(LocalDate on) {
        return parameters.wholeAmount(REPORT_HOURS, on);
    }

    /** Full and begun days by which a filing came too late; 0 when it came in time. */
    int lateDays(Instant diedAt, Instant reportedAt) {
        LocalDate on = LocalDate.ofInstant(diedAt, TimeFactory.ZONE);
        Duration late = Duration.between(diedAt, reportedAt).minusHours(reportHours(on));
        return late.compareTo(Duration.ZERO) <= 0
                ? 0
                : Math.toIntExact(late.plusDays(1).minusNanos(1).toDays());
    }
}
