package org.yian.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.TimeFactory;
import org.yian.platform.UseCase;
import org.yian.residents.Residents;

/** Incidents from the report of the home, through what is learned later, to the acknowledgement by the county. */
@Singleton
class IncidentService {

    private final IncidentRepository repository;
    private final Homes homes;
    private final Residents residents;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    IncidentService(
            IncidentRepository repository,
            Homes homes,
            Residents residents,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.homes = homes;
        this.residents = residents;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<IncidentRow> list(Actor actor, IncidentFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    IncidentView view(Actor actor, long id) {
        return repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    /** Files an incident at the caller's own home. */
    @UseCase
    IncidentView report(Actor actor, @Nullable UUID key, IncidentReport report) {
        HomeSummary home =
                homes.getOpen(actor, Objects.requireNonNull(actor.scope().homeId()));
        String id = idempotency.once(
                actor, key, "incident.report", () -> Long.toString(enter(actor, home, report.tidied())));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, HomeSummary home, IncidentReport report) {
        Residents.Person person = report.residentId() == null ? null : residents.get(actor, report.residentId());
        check(person, report);
        long id = repository.insert(actor, home.id(), report);
        String name = person == null ? home.name() : person.name();
        audit.record(actor, entry("incident.report", id, name, home.id()).changed(null, report));
        return id;
    }

    /** Adds what was learned later; the report stays as it is. */
    @UseCase
    IncidentView note(Actor actor, long id, @Nullable UUID key, NewNote note) {
        IncidentView incident = view(actor, id);
        idempotency.once(actor, key, "incident.note", () -> {
            audit.record(actor, entry("incident.note", incident).changed(null, note));
            return Long.toString(repository.note(actor, id, note.note().strip()));
        });
        return view(actor, id);
    }

    /** The county has seen a serious incident; it waits no longer. */
    @UseCase
    IncidentView acknowledge(Actor actor, long id, NewAcknowledgement acknowledgement) {
        IncidentView incident = view(actor, id);
        if (incident.report().severity() != IncidentSeverity.HIGH) {
            throw new ProblemException(IncidentProblem.INCIDENT_NEEDS_NO_ACKNOWLEDGEMENT);
        }
        String note = acknowledgement.note();
        try {
            repository.acknowledge(actor, id, note == null || note.isBlank() ? null : note.strip());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey()
                    ? new ProblemException(IncidentProblem.INCIDENT_ACKNOWLEDGED_ALREADY)
                    : refused;
        }
        audit.record(actor, entry("incident.acknowledge", incident).changed(null, acknowledgement));
        return view(actor, id);
    }

    private void check(Residents.@Nullable Person person, IncidentReport report) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        LocalDate day = LocalDate.ofInstant(report.occurredAt(), TimeFactory.ZONE);
        if (report.occurredAt().isAfter(clock.instant())) {
            wrong.violation("occurredAt", "care.in-future");
        } else if (person != null && day.isBefore(person.admittedOn())) {
            wrong.violation("occurredAt", "care.before-admission", person.admittedOn());
        } else if (person != null && person.endedOn() != null && day.isAfter(person.endedOn())) {
            wrong.violation("occurredAt", "care.after-end", person.endedOn());
        } else if (day.isBefore(LocalDate.now(clock).minusYears(1))) {
            wrong.violation("occurredAt", "care.long-ago");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private static AuditEntry entry(String action, IncidentView incident) {
        String name = Objects.requireNonNullElse(incident.residentName(), incident.homeName());
        return entry(action, incident.id(), name, incident.homeId());
    }

    private static AuditEntry entry(String action, long id, String name, long homeId) {
        return AuditEntry.of(action, "incident", id, name).atHome(homeId);
    }
}
