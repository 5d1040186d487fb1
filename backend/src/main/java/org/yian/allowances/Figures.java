package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/** What the audit log keeps of a run. */
@Serdeable
record Figures(int persons, Money living, Money care, int held) {

    static Figures of(RunView run) {
        return new Figures(run.persons(), run.living(), run.care(), run.held());
    }
}
