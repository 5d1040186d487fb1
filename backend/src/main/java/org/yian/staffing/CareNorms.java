package org.yian.staffing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.yian.policies.PolicyParameters;

/** The optional norms: how many persons of each tier one care worker looks after. */
@Singleton
class CareNorms {

    private static final String PER_CARE_WORKER = "staffing.residents-per-care-worker.";

    private final PolicyParameters parameters;
    private final Clock clock;

    CareNorms(PolicyParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Persons of a tier for one care worker. */
    record Norm(long independent, long partiallyDependent, long dependent) {

        /** The care workers for so many persons; a part of one counts as one. Persons without a tier count as independent. */
        int required(long independents, long partiallyDependents, long dependents) {
            long whole = independent * partiallyDependent * dependent;
            long parts = independents * partiallyDependent * dependent
                    + partiallyDependents * independent * dependent
                    + dependents * independent * partiallyDependent;
            return Math.toIntExact((parts + whole - 1) / whole);
        }
    }

    /** The norm in force today; empty while the province does not use it. */
    Optional<Norm> today() {
        LocalDate today = LocalDate.now(clock);
        if (parameters.wholeAmount("staffing.tier-norms", today) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Norm(
                parameters.wholeAmount(PER_CARE_WORKER + "independent", today),
                parameters.wholeAmount(PER_CARE_WORKER + "partially-dependent", today),
                parameters.wholeAmount(PER_CARE_WORKER + "dependent", today)));
    }
}
