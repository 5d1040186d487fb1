package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Records whether homes may admit persons with a severe mental illness. Records are kept; a new one takes their place. */
@Singleton
class MentalCareService {

    private final Homes homes;
    private final MentalCare mentalCare;
    private final MentalCareRepository repository;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    MentalCareService(
            Homes homes,
            MentalCare mentalCare,
            MentalCareRepository repository,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.homes = homes;
        this.mentalCare = mentalCare;
        this.repository = repository;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param day null: today */
    @UseCase(readOnly = true)
    MentalCareView view(Actor actor, long homeId, @Nullable LocalDate day) {
        homes.get(actor, homeId);
        LocalDate asked = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        return new MentalCareView(mentalCare.on(homeId, asked).gaps(), repository.all(homeId));
    }

    @UseCase
    void record(Actor actor, long homeId, @Nullable UUID key, NewMentalCareRecord record) {
        HomeSummary home = homes.getOpen(actor, homeId);
        if (record.validUntil().isBefore(record.validFrom())) {
            ProfileRules.refuse(List.of(Finding.of("validUntil", "homes.valid-before-issued")));
        }
        idempotency.once(actor, key, "home.record-mental-care", () -> {
            attachments.link(actor, record.attachmentId(), homeId);
            MentalCareRecord before = repository.newest(homeId).orElse(null);
            repository.insert(actor, homeId, record, clock.instant());
            audit(actor, "home.record-mental-care", home, before);
            return Long.toString(homeId);
        });
    }

    /** From now on nobody is admitted by the record; who lives there by it is the county's task. */
    @UseCase
    void withdraw(Actor actor, long homeId, MentalCareWithdrawal withdrawal) {
        HomeSummary home = homes.get(actor, homeId);
        MentalCareRecord before = repository
                .newest(homeId)
                .filter(record -> record.withdrawalReason() == null)
                .orElseThrow(() -> new ProblemException(PlatformProblem.INVALID_REQUEST)
                        .violation("reason", "homes.mental-care-not-recorded"));
        repository.insertWithdrawal(actor, homeId, withdrawal.reason().strip(), clock.instant());
        audit(actor, "home.withdraw-mental-care", home, before);
    }

    private void audit(Actor actor, String action, HomeSummary home, @Nullable MentalCareRecord before) {
        audit.record(
                actor,
                AuditEntry.of(action, "home", home.id(), home.name())
                        .atHome(home.id())
                        .changed(before, repository.newest(home.id()).orElseThrow()));
    }
}
