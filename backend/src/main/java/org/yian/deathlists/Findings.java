package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.residents.SupportPaid;

/** The county settles each finding once: the list is right, and this follows; or it is wrong, and that is why. */
@Singleton
public class Findings {

    private final FindingRepository repository;
    private final Residents residents;
    private final List<SupportPaid> payments;
    private final AuditLog audit;

    Findings(FindingRepository repository, Residents residents, List<SupportPaid> payments, AuditLog audit) {
        this.repository = repository;
        this.residents = residents;
        this.payments = payments;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<DeathFindingView> list(Actor actor, FindingFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    /** What the counties have to do something about: to settle it, or to see to it that the support ends. */
    @UseCase(readOnly = true)
    public Page<DeathFindingView> waiting(Actor actor, PageQuery page) {
        return list(actor, new FindingFilter(null, null, null, null, null, null, null, true, null), page);
    }

    @UseCase(readOnly = true)
    DeathFindingDetail view(Actor actor, long id) {
        DeathFindingView finding = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return new DeathFindingDetail(finding, repository.evidence(id), paid(finding));
    }

    private @Nullable BigDecimal paid(DeathFindingView finding) {
        if (payments.isEmpty() || finding.kind() == FindingKind.NAME_DIFFERS) {
            return null;
        }
        YearMonth lastDue = YearMonth.from(finding.diedOn());
        return payments.stream()
                .map(payment -> payment.paidAfter(finding.residentId(), lastDue))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @UseCase
    DeathFindingDetail confirm(Actor actor, long id, FindingRequests.Confirmation confirmation) {
        DeathFindingView finding = open(actor, id, confirmation.version());
        check(finding, confirmation);
        repository.confirm(actor, id, confirmation);
        audit.record(actor, entry("death-finding.confirm", finding).changed(null, confirmation));
        if (confirmation.action() == FindingAction.END_SUPPORT) {
            residents.end(actor, finding.residentId(), finding.diedOn(), EndReason.DEATH);
        }
        return view(actor, id);
    }

    /** The death of somebody in a home is filed by the home; a dispersed person has no home that could. */
    private static void check(DeathFindingView finding, FindingRequests.Confirmation confirmation) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        boolean endable = finding.kind() == FindingKind.STILL_SUPPORTED && finding.supported();
        if (confirmation.action() == FindingAction.END_SUPPORT && finding.homeId() != null) {
            wrong.violation("action", "deathlists.home-files");
        } else if (confirmation.action() == FindingAction.END_SUPPORT && !endable) {
            wrong.violation("action", "deathlists.ended-already");
        } else if (confirmation.action() == FindingAction.ORDER_FILING && finding.homeId() == null) {
            wrong.violation("action", "deathlists.no-home");
        }
        BigDecimal amount = confirmation.amount();
        if (confirmation.action() == FindingAction.RECOVER && (amount == null || amount.signum() == 0)) {
            wrong.violation("amount", "deathlists.amount-needed");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    @UseCase
    DeathFindingDetail dismiss(Actor actor, long id, FindingRequests.Dismissal dismissal) {
        DeathFindingView finding = open(actor, id, dismissal.version());
        repository.dismiss(actor, id, dismissal.reason().strip());
        audit.record(actor, entry("death-finding.dismiss", finding).changed(null, dismissal));
        return view(actor, id);
    }

    private DeathFindingView open(Actor actor, long id, int version) {
        DeathFindingView finding = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (finding.version() != version) {
            throw ProblemException.stale(finding);
        }
        if (finding.state() != FindingState.OPEN) {
            throw new ProblemException(DeathListProblem.DEATH_FINDING_SETTLED, finding.name());
        }
        return finding;
    }

    private static AuditEntry entry(String action, DeathFindingView finding) {
        AuditEntry entry = AuditEntry.of(action, "death-finding", finding.id(), finding.name());
        return finding.homeId() == null
                ? entry.inRegion(Objects.requireNonNull(finding.area()).code())
                : entry.atHome(finding.homeId());
    }
}
