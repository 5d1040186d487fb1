package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;

/** The steps of a run. */
@Serdeable
enum RunAction {
    COMPUTE,
    APPROVE,
    POST,
    DISCARD;

    /** Whether the step is one of a run in this state. */
    boolean at(RunState state) {
        return switch (this) {
            case COMPUTE, APPROVE -> state == RunState.COMPUTED;
            case POST -> state == RunState.APPROVED;
            case DISCARD -> state == RunState.COMPUTED || state == RunState.APPROVED;
        };
    }
}
