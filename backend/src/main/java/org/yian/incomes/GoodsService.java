package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Goods that somebody gave: no money, so not in the books. */
@Singleton
class GoodsService {

    private final GoodsRepository repository;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    GoodsService(GoodsRepository repository, Homes homes, Idempotency idempotency, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<GoodsView> list(Actor actor, @Nullable Long home, PageQuery page) {
        return repository.page(actor.scope(), home, page);
    }

    @UseCase
    GoodsView receive(Actor actor, @Nullable UUID key, IncomeRequests.NewGoods goods) {
        homes.get(actor, goods.homeId());
        String id = idempotency.once(actor, key, "donated-goods.receive", () -> Long.toString(insert(actor, goods)));
        return repository.find(actor.scope(), Long.parseLong(id)).orElseThrow(ProblemException::notFound);
    }

    private long insert(Actor actor, IncomeRequests.NewGoods goods) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (goods.receivedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("receivedOn", "funds.in-future");
        }
        if (goods.estimatedValue() != null && goods.estimatedValue().signum() < 0) {
            wrong.violation("estimatedValue", "funds.not-negative");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
        long id = repository.insert(actor, goods);
        audit.record(
                actor,
                AuditEntry.of("donated-goods.receive", "donated-goods", id, goods.goods())
                        .atHome(goods.homeId())
                        .changed(null, goods));
        return id;
    }
}
