package org.yian.deaths;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.yian.platform.TimeFactory;
import org.yian.policies.PolicyParameters;
import org.yian.policies.WorkingDays;

/**
 * By when the county verifies a filing: working days after it came in (domain.md section 7, a policy parameter). A filing
 * that was sent back begins a new term when it comes again.
 */
@Singleton
class VerificationTerm {

    private static final String WORKING_DAYS = "death.verification-working-days";

    private final PolicyParameters parameters;
    private final WorkingDays workingDays;

    VerificationTerm(PolicyParameters parameters, WorkingDays workingDays) {
        this.parameters = parameters;
        this.workingDays = workingDays;
    }

    /** The last day of the term. */
    LocalDate dueOn(Instant filedAt) {
        LocalDate day = LocalDate.ofInstant(filedAt, TimeFactory.ZONE);
        return workingDays.after(day, parameters.wholeAmount(WORKING_DAYS, day));
    }

    /** What came in before this moment, and is not verified, is overdue on the day. */
    Instant overdueBefore(LocalDate today) {
        LocalDate last = workingDays.lastBeginOfTermOver(today, parameters.wholeAmount(WORKING_DAYS, today));
        return last.plusDays(1).atStartOfDay(TimeFactory.ZONE).toInstant();
    }
}
