package org.yian.assessments;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.policies.WorkingDays;
import org.yian.residents.Residents;
import org.yian.residents.SelfCareTier;

/** Enters assessments and the requests for them. The tier of a person is that of the newest assessment. */
@Singleton
class AssessmentService {

    private static final String REQUEST_DAYS = "assessment.request-working-days";

    private final AssessmentRepository repository;
    private final Residents residents;
    private final Attachments attachments;
    private final PolicyParameters parameters;
    private final WorkingDays workingDays;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    AssessmentService(
            AssessmentRepository repository,
            Residents residents,
            Attachments attachments,
            PolicyParameters parameters,
            WorkingDays workingDays,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.residents = residents;
        this.attachments = attachments;
        this.parameters = parameters;
        this.workingDays = workingDays;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of an assessment. */
    @Serdeable
    record AssessmentState(LocalDate assessedOn, Occasion occasion, Indicators indicators, SelfCareTier tier) {}

    /** What the audit log keeps of a request. */
    @Serdeable
    record RequestState(String reason, LocalDate dueOn) {}

    @UseCase(readOnly = true)
    List<AssessmentView> of(Actor actor, long residentId) {
        residents.get(actor, residentId);
        return repository.of(residentId);
    }

    @UseCase
    List<AssessmentView> assess(Actor actor, long residentId, @Nullable UUID key, NewAssessment assessment) {
        Residents.Person person = present(actor, residentId);
        check(assessment);
        idempotency.once(actor, key, "assessment.enter", () -> Long.toString(enter(actor, person, assessment)));
        return repository.of(residentId);
    }

    private long enter(Actor actor, Residents.Person person, NewAssessment assessment) {
        link(actor, person, assessment);
        long id = repository.insert(actor, person.id(), assessment);
        repository.answer(person.id(), id);
        AssessmentView newest = repository.of(person.id()).get(0);
        residents.assessed(
                actor, person.id(), newest.tier(), newest.assessment().assessedOn());
        SelfCareTier tier = assessment.indicators().tier();
        audit.record(
                actor,
                entry("resident.assess", person)
                        .changed(
                                null,
                                new AssessmentState(
                                        assessment.assessedOn(),
                                        assessment.occasion(),
                                        assessment.indicators(),
                                        tier)));
        return id;
    }

    /** The home reports a change; the county has ten working days. */
    @UseCase
    LocalDate request(Actor actor, long residentId, NewRequest request) {
        Residents.Person person = present(actor, residentId);
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = workingDays.after(today, parameters.wholeAmount(REQUEST_DAYS, today));
        try {
            repository.insertRequest(actor, residentId, request.reason().strip(), dueOn);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("assessment_request_open_once")
                    ? new ProblemException(AssessmentProblem.ASSESSMENT_REQUESTED_ALREADY, person.name())
                    : refused;
        }
        audit.record(
                actor,
                entry("resident.request-assessment", person)
                        .changed(null, new RequestState(request.reason().strip(), dueOn)));
        return dueOn;
    }

    @UseCase(readOnly = true)
    Page<AssessmentRequest> requests(Actor actor, PageQuery page) {
        return repository.open(actor.scope(), LocalDate.now(clock), page);
    }

    private Residents.Person present(Actor actor, long residentId) {
        Residents.Person person = residents.get(actor, residentId);
        if (person.endedOn() != null) {
            throw new ProblemException(AssessmentProblem.SUPPORT_ENDED_BEFORE_ASSESSMENT, person.name());
        }
        return person;
    }

    private void check(NewAssessment assessment) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (assessment.assessedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("assessedOn", "assessments.in-future");
        }
        if (assessment
                .firstAssessor()
                .strip()
                .equals(assessment.secondAssessor().strip())) {
            wrong.violation("secondAssessor", "assessments.two-assessors");
        }
        if (assessment.firstSignatureId() == null) {
            wrong.violation("firstSignatureId", "assessments.signature-needed");
        }
        if (assessment.secondSignatureId() == null) {
            wrong.violation("secondSignatureId", "assessments.signature-needed");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private void link(Actor actor, Residents.Person person, NewAssessment assessment) {
        List<UUID> files = Stream.of(
                        assessment.firstSignatureId(), assessment.secondSignatureId(), assessment.photoId())
                .filter(Objects::nonNull)
                .toList();
        for (UUID file : files) {
            attachments.linkPersonal(actor, file, FileOwner.ofPerson(person.homeId(), person.townshipCode()));
        }
    }

    private static AuditEntry entry(String action, Residents.Person person) {
        AuditEntry entry = AuditEntry.of(action, "resident", person.id(), person.name());
        return person.homeId() == null ? entry.inRegion(person.townshipCode()) : entry.atHome(person.homeId());
    }
}
