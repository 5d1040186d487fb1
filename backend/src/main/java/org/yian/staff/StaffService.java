package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.audit.AuditQueries;
import org.yian.audit.ChangeView;
import org.yian.homes.HomeFigures;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;
import org.yian.residents.Sex;

/** People begin to work in a home, change their post, and leave. Who left stays in the register. */
@Singleton
class StaffService {

    private final StaffRepository repository;
    private final Homes homes;
    private final HomeFigures figures;
    private final PersonalDataCipher cipher;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final AuditQueries auditQueries;
    private final Clock clock;

    StaffService(
            StaffRepository repository,
            Homes homes,
            HomeFigures figures,
            PersonalDataCipher cipher,
            Idempotency idempotency,
            AuditLog audit,
            AuditQueries auditQueries,
            Clock clock) {
        this.repository = repository;
        this.homes = homes;
        this.figures = figures;
        this.cipher = cipher;
        this.idempotency = idempotency;
        this.audit = audit;
        this.auditQueries = auditQueries;
        this.clock = clock;
    }

    /** The full identity number, shown to one whose task needs it. */
    @Serdeable
    record RevealedNumber(String identityNumber) {}

    /** What the audit log keeps of an entry. */
    @Serdeable
    record Entered(StaffDetails details, @Nullable String identityNumber) {}

    @UseCase(readOnly = true)
    Page<StaffView> list(Actor actor, StaffFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    StaffView view(Actor actor, long id) {
        return repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    Page<ChangeView> history(Actor actor, long id, PageQuery page) {
        view(actor, id);
        return auditQueries.ofObject(actor.scope(), "staff", Long.toString(id), page);
    }

    @UseCase
    RevealedNumber reveal(Actor actor, long id) {
        StaffView person = view(actor, id);
        byte[] encrypted =
                repository.encryptedIdentityNumber(actor.scope(), id).orElseThrow(ProblemException::notFound);
        audit.record(actor, entry("staff.reveal-identity-number", person));
        return new RevealedNumber(cipher.decrypt(encrypted));
    }

    @UseCase
    StaffView enter(Actor actor, @Nullable UUID key, NewStaff entered) {
        homes.getOpen(actor, entered.homeId());
        String id = idempotency.once(actor, key, "staff.enter", () -> Long.toString(insert(actor, entered)));
        return view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, NewStaff entered) {
        StaffDetails details = entered.details().tidied();
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        IdentityNumber identity = identity(wrong, entered);
        check(wrong, details, identity);
        if (identity == null && entered.sex() == null && details.employment() == Employment.VOLUNTEER) {
            wrong.violation("sex", "staff.sex-needed");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
        Sex sex = identity == null ? Objects.requireNonNull(entered.sex()) : identity.male() ? Sex.MALE : Sex.FEMALE;
        long id = inserted(entered.homeId(), details, identity, sex);
        figures.refresh(entered.homeId());
        audit.record(
                actor,
                AuditEntry.of("staff.enter", "staff", id, details.name())
                        .atHome(entered.homeId())
                        .changed(null, new Entered(details, identity == null ? null : identity.masked())));
        return id;
    }

    private long inserted(long homeId, StaffDetails details, @Nullable IdentityNumber identity, Sex sex) {
        try {
            return repository.insert(homeId, details, identity, sex);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("staff_once")
                    ? new ProblemException(StaffProblem.STAFF_ENTERED_ALREADY, details.name())
                    : refused;
        }
    }

    @UseCase
    StaffView edit(Actor actor, long id, StaffChange change) {
        StaffView person = locked(actor, id, change.version());
        StaffDetails details = change.details().tidied();
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        check(wrong, details, null);
        if (person.identityNumber() == null && details.employment() != Employment.VOLUNTEER) {
            if (person.details().employment() == Employment.VOLUNTEER) {
                wrong.violation("details.employment", "staff.volunteer-without-number");
            }
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
        repository.update(id, details);
        figures.refresh(person.homeId());
        audit.record(actor, entry("staff.edit", person).changed(person.details(), details));
        return view(actor, id);
    }

    @UseCase
    StaffView leave(Actor actor, long id, Departure departure) {
        StaffView person = locked(actor, id, departure.version());
        if (departure.endedOn().isBefore(person.details().startedOn())
                || departure.endedOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("endedOn", "staff.end-between", person.details().startedOn());
        }
        repository.end(id, departure);
        figures.refresh(person.homeId());
        audit.record(actor, entry("staff.leave", person).changed(null, departure));
        return view(actor, id);
    }

    /** Somebody who works in the home still, locked until the transaction ends. */
    private StaffView locked(Actor actor, long id, int version) {
        StaffView person = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (person.version() != version) {
            throw ProblemException.stale(person);
        }
        if (person.endedOn() != null) {
            throw new ProblemException(
                    StaffProblem.STAFF_LEFT_ALREADY, person.details().name());
        }
        return person;
    }

    private @Nullable IdentityNumber identity(ProblemException wrong, NewStaff entered) {
        String typed = entered.identityNumber();
        if (typed == null || typed.isBlank()) {
            if (entered.details().employment() != Employment.VOLUNTEER) {
                wrong.violation("identityNumber", "staff.identity-needed");
            }
            return null;
        }
        IdentityNumber identity = IdentityNumber.parse(typed).orElse(null);
        if (identity == null) {
            wrong.violation("identityNumber", "staff.identity-wrong");
        }
        return identity;
    }

    private void check(ProblemException wrong, StaffDetails details, @Nullable IdentityNumber identity) {
        Post second = details.secondPost();
        if (second != null && second == details.post()) {
            wrong.violation("details.secondPost", "staff.same-post-twice");
        } else if (second != null && second.excludes(details.post())) {
            wrong.violation("details.secondPost", "staff.accounts-apart-from-cash");
        }
        LocalDate today = LocalDate.now(clock);
        if (details.startedOn().isAfter(today)) {
            wrong.violation("details.startedOn", "staff.in-future");
        }
        if (identity != null && identity.birthDate().plusYears(16).isAfter(details.startedOn())) {
            wrong.violation("identityNumber", "staff.under-sixteen");
        }
    }

    private static AuditEntry entry(String action, StaffView person) {
        return AuditEntry.of(action, "staff", person.id(), person.details().name())
                .atHome(person.homeId());
    }
}
