package org.yian.deaths;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.TimeFactory;
import org.yian.platform.UseCase;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;

/**
 * Deaths from the filing by the home to the verification by the county. The support ends with the day of death at the
 * filing, so that nobody dead is listed as present; a correction of the day corrects the end.
 */
@Singleton
class DeathService {

    private final DeathRepository repository;
    private final Residents residents;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    DeathService(
            DeathRepository repository,
            Residents residents,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.residents = residents;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<DeathView> list(Actor actor, DeathFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    Page<DeathView> toVerify(Actor actor, PageQuery page) {
        return repository.toVerify(actor.scope(), page);
    }

    @UseCase(readOnly = true)
    DeathView view(Actor actor, long id) {
        return repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    @UseCase
    DeathView file(Actor actor, @Nullable UUID key, Requests.DeathFiling filing) {
        Residents.Person person = residents.get(actor, filing.residentId());
        String id = idempotency.once(
                actor,
                key,
                "death.file",
                () -> Long.toString(enter(actor, person, filing.details().tidied())));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, Residents.Person person, DeathDetails details) {
        if (person.endedOn() != null) {
            throw new ProblemException(DeathProblem.DEATH_FILED_ALREADY, person.name(), person.endedOn());
        }
        check(person.admittedOn(), details);
        long homeId = Objects.requireNonNull(person.homeId());
        residents.lock(actor, person.id());
        link(actor, null, details.certificateId(), homeId);
        long id = repository.insert(actor, person.id(), homeId, person.bedId(), details);
        residents.end(actor, person.id(), dayOf(details), EndReason.DEATH);
        audit.record(actor, entry("death.file", id, person.name(), homeId).changed(null, details));
        return id;
    }

    @UseCase
    DeathView edit(Actor actor, long id, Requests.DeathChange change) {
        DeathView death = locked(actor, id, change.version());
        DeathDetails details = change.details().tidied();
        check(residents.get(actor, death.residentId()).admittedOn(), details);
        link(actor, death.details().certificateId(), details.certificateId(), death.homeId());
        repository.update(id, details);
        residents.correctEnd(actor, death.residentId(), dayOf(details));
        audit.record(
                actor, entry("death.edit", id, death.name(), death.homeId()).changed(death.details(), details));
        return view(actor, id);
    }

    @UseCase
    DeathView note(Actor actor, long id, Requests.TownshipReport report) {
        DeathView death = locked(actor, id, report.version());
        repository.note(actor, id, report.note().strip());
        audit.record(
                actor,
                entry("death.township-report", id, death.name(), death.homeId()).changed(null, report));
        return view(actor, id);
    }

    @UseCase
    DeathView verify(Actor actor, long id, Requests.DeathVerification verification) {
        DeathView death = locked(actor, id, verification.version());
        if (death.state() == DeathState.RETURNED) {
            throw new ProblemException(DeathProblem.DEATH_WAITS_FOR_HOME, death.name());
        }
        repository.decide(actor, id, DeathState.VERIFIED, null);
        audit.record(actor, entry("death.verify", id, death.name(), death.homeId()));
        return view(actor, id);
    }

    @UseCase
    DeathView sendBack(Actor actor, long id, Requests.DeathReturn reason) {
        DeathView death = locked(actor, id, reason.version());
        repository.decide(actor, id, DeathState.RETURNED, reason.reason().strip());
        audit.record(
                actor, entry("death.return", id, death.name(), death.homeId()).changed(null, reason));
        return view(actor, id);
    }

    /** Taken back, the filing stays as evidence; the person is supported as before. */
    @UseCase
    DeathView withdraw(Actor actor, long id, Requests.DeathWithdrawal withdrawal) {
        DeathView death = locked(actor, id, withdrawal.version());
        Long bedId = withdrawal.bedId() != null
                ? withdrawal.bedId()
                : repository.formerBed(id).orElse(null);
        repository.withdraw(actor, id, withdrawal.reason().strip());
        residents.resume(actor, death.residentId(), bedId);
        audit.record(
                actor, entry("death.withdraw", id, death.name(), death.homeId()).changed(null, withdrawal));
        return view(actor, id);
    }

    /** The filing, locked; a verified one is evidence and changes no more. */
    private DeathView locked(Actor actor, long id, int version) {
        DeathView death = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (death.version() != version) {
            throw ProblemException.stale(death);
        }
        if (death.state() == DeathState.VERIFIED) {
            throw new ProblemException(DeathProblem.DEATH_VERIFIED_ALREADY, death.name());
        }
        if (death.state() == DeathState.WITHDRAWN) {
            throw new ProblemException(DeathProblem.DEATH_WITHDRAWN_ALREADY, death.name());
        }
        return death;
    }

    private void check(LocalDate admittedOn, DeathDetails details) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (details.diedAt().isAfter(clock.instant())) {
            wrong.violation("details.diedAt", "deaths.in-future");
        } else if (dayOf(details).isBefore(admittedOn)) {
            wrong.violation("details.diedAt", "deaths.before-admission", admittedOn);
        }
        LocalDate funeralOn = details.funeralOn();
        if (funeralOn != null && funeralOn.isBefore(dayOf(details))) {
            wrong.violation("details.funeralOn", "deaths.funeral-before-death");
        }
        if (funeralOn != null && funeralOn.isAfter(LocalDate.now(clock))) {
            wrong.violation("details.funeralOn", "deaths.in-future");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private void link(Actor actor, @Nullable UUID before, @Nullable UUID after, long homeId) {
        if (after != null && !after.equals(before)) {
            attachments.linkPersonal(actor, after, FileOwner.home(homeId));
        }
    }

    private static LocalDate dayOf(DeathDetails details) {
        return LocalDate.ofInstant(details.diedAt(), TimeFactory.ZONE);
    }

    private static AuditEntry entry(String action, long id, String name, long homeId) {
        return AuditEntry.of(action, "death", id, name).atHome(homeId);
    }
}
