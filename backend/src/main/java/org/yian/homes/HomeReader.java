package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.audit.AuditQueries;
import org.yian.audit.ChangeView;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** Lists and shows homes; the fire department sees no private phone numbers. */
@Singleton
class HomeReader {

    private final HomeRepository repository;
    private final PolicyParameters parameters;
    private final AuditQueries audit;
    private final Clock clock;

    HomeReader(HomeRepository repository, PolicyParameters parameters, AuditQueries audit, Clock clock) {
        this.repository = repository;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<HomeRow> list(Actor actor, HomeFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, target(), LocalDate.now(clock), page);
    }

    @UseCase(readOnly = true)
    HomeView view(Actor actor, long id) {
        HomeView view = repository
                .view(actor.scope(), id, target(), LocalDate.now(clock))
                .orElseThrow(ProblemException::notFound);
        return actor.role() == Role.FIRE ? view.withoutPrivatePhone() : view;
    }

    @UseCase(readOnly = true)
    Page<ChangeView> history(Actor actor, long id, PageQuery page) {
        view(actor, id);
        return audit.ofObject(actor.scope(), "home", Long.toString(id), page);
    }

    StaffingTarget target() {
        return new StaffingTarget(parameters.wholeAmount(StaffingTarget.PARAMETER, LocalDate.now(clock)));
    }
}
