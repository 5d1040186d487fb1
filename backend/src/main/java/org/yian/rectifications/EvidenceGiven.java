package org.yian.rectifications;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Whoever says that it is done shows it: domain.md section 9, "with evidence". */
@Order(3)
@Singleton
final class EvidenceGiven implements StepPolicy {

    @Override
    public Optional<ProblemException> refusal(Standing item, Actor actor, Attempt attempt) {
        return attempt.action() == ItemAction.SUBMIT && attempt.attachments().isEmpty()
                ? Optional.of(new ProblemException(RectificationProblem.EVIDENCE_MISSING)
                        .violation("attachmentIds", "rectifications.evidence-missing"))
                : Optional.empty();
    }
}
