package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.UseCase;

/** What the province sets for all its cities: the floors of their care standards, and the minimum wages. */
@Singleton
class Provision {

    private final FloorRepository floors;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    Provision(FloorRepository floors, Idempotency idempotency, AuditLog audit, Clock clock) {
        this.floors = floors;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    List<CareFloor> floors() {
        return floors.floors();
    }

    @UseCase(readOnly = true)
    List<MinimumWage> wages() {
        return floors.wages();
    }

    @UseCase
    List<CareFloor> publish(Actor actor, @Nullable UUID key, FloorEntry entry) {
        List<Finding> findings = new ArrayList<>(dates(entry.effectiveFrom()));
        if (entry.partiallyDependent().compareTo(entry.independent()) < 0) {
            findings.add(Finding.of("partiallyDependent", "standards.tiers-in-order"));
        }
        if (entry.dependent().compareTo(entry.partiallyDependent()) < 0) {
            findings.add(Finding.of("dependent", "standards.tiers-in-order"));
        }
        Finding.refuse("", findings);
        idempotency.once(actor, key, "care-standard-floor.publish", () -> {
            long id = floors.insert(actor, entry);
            audit.record(
                    actor,
                    AuditEntry.of("care-standard-floor.publish", "care-standard-floor", id, entry.documentNumber())
                            .changed(null, entry));
            return Long.toString(id);
        });
        return floors.floors();
    }

    @UseCase
    List<MinimumWage> enter(Actor actor, @Nullable UUID key, WageEntry entry) {
        Finding.refuse("", dates(entry.effectiveFrom()));
        idempotency.once(actor, key, "minimum-wage.enter", () -> {
            long id = floors.insert(actor, entry);
            audit.record(
                    actor,
                    AuditEntry.of("minimum-wage.enter", "minimum-wage", id, entry.source())
                            .changed(null, entry));
            return Long.toString(id);
        });
        return floors.wages();
    }

    /** These may reach back: they refuse what is published later, and change nothing that is paid. */
    private List<Finding> dates(LocalDate effectiveFrom) {
        return EffectiveDate.check(effectiveFrom, LocalDate.now(clock), "-", null);
    }
}
