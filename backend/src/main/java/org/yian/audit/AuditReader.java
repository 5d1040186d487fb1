package org.yian.audit;

import jakarta.inject.Singleton;
import java.util.Set;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/**
 * Shows events to auditors. The administrator of accounts sees no personal data (domain.md section 12): names and states of
 * accounts only, and the names of homes and checklists.
 */
@Singleton
class AuditReader {

    private static final String ACCOUNT = "account";
    private static final Set<String> IMPERSONAL_NAMES = Set.of(ACCOUNT, "home", "checklist");

    private final AuditEventRepository repository;

    AuditReader(AuditEventRepository repository) {
        this.repository = repository;
    }

    @UseCase(readOnly = true)
    public Page<AuditEventRow> list(Actor actor, AuditFilter filter, PageQuery query) {
        Page<AuditEventRow> page = repository.page(actor, filter, query);
        return new Page<>(
                page.items().stream().map(event -> shown(actor, event)).toList(),
                page.total(),
                page.page(),
                page.size());
    }

    @UseCase(readOnly = true)
    public AuditEventView view(Actor actor, long id) {
        AuditEventView view = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        AuditEventView named = view.withEvent(shown(actor, view.event()));
        boolean statesHidden =
                actor.role() == Role.ADMIN && !view.event().objectType().equals(ACCOUNT);
        return statesHidden ? named.withoutStates() : named;
    }

    private static AuditEventRow shown(Actor actor, AuditEventRow event) {
        boolean nameHidden = actor.role() == Role.ADMIN && !IMPERSONAL_NAMES.contains(event.objectType());
        return nameHidden ? event.withoutObjectName() : event;
    }
}
