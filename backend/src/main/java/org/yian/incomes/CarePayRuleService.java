package org.yian.incomes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Cities record their own rules on the pay of care workers (domain rules section 6); they are never changed. */
@Singleton
class CarePayRuleService {

    private final CarePayRuleRepository repository;
    private final Attachments attachments;
    private final AuditLog audit;

    CarePayRuleService(CarePayRuleRepository repository, Attachments attachments, AuditLog audit) {
        this.repository = repository;
        this.attachments = attachments;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    List<CarePayRuleView> list(Actor actor) {
        return repository.list(actor.scope());
    }

    @UseCase
    CarePayRuleView record(Actor actor, NewCarePayRule rule) {
        attachments.publish(actor, rule.documentId());
        String city = Objects.requireNonNull(actor.scope().regionCode());
        long id = insert(actor, city, rule);
        audit.record(
                actor,
                AuditEntry.of("care-pay-rule.record", "care-pay-rule", id, rule.documentNumber())
                        .inRegion(city)
                        .changed(null, rule));
        return repository.list(actor.scope()).stream()
                .filter(recorded -> recorded.id() == id)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private long insert(Actor actor, String city, NewCarePayRule rule) {
        try {
            return repository.insert(actor, city, rule);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("care_pay_rule_once")
                    ? new ProblemException(IncomesProblem.CARE_PAY_RULE_RECORDED_ALREADY, rule.effectiveFrom())
                    : refused;
        }
    }
}
