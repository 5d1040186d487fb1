package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;

/** Reads donated goods, always within a scope, and writes them. */
@Singleton
class GoodsRepository {

    private static final String COLUMNS =
            "g.*, h.name AS home_name, (SELECT a.display_name FROM account a WHERE a.id = g.entered_by) AS author";
    private static final String FROM = "donated_goods g JOIN home h ON h.id = g.home_id";

    private final Database database;
    private final Clock clock;

    GoodsRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<GoodsView> page(Scope scope, @Nullable Long home, PageQuery page) {
        return database.pageCountedUpTo(
                IncomeRepository.MOST_COUNTED, select(scope, home), page, GoodsRepository::view);
    }

    Select select(Scope scope, @Nullable Long home) {
        return Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .whereGiven("g.home_id = ?", home)
                .orderBy("g.received_on DESC, g.id DESC");
    }

    Optional<GoodsView> find(Scope scope, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(scope.homes("h"))
                        .where("g.id = ?", id)
                        .all(),
                GoodsRepository::view);
    }

    long insert(Actor actor, IncomeRequests.NewGoods goods) {
        return database.insert(
                """
                INSERT INTO donated_goods (home_id, received_on, donor, anonymous, goods, estimated_value, used_for,
                    entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                goods.homeId(),
                goods.receivedOn(),
                goods.donor().strip(),
                goods.anonymous(),
                goods.goods().strip(),
                goods.estimatedValue(),
                goods.usedFor().strip(),
                actor.accountId(),
                clock.instant());
    }

    private static GoodsView view(Row row) {
        return new GoodsView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.date("received_on"),
                row.text("donor"),
                row.flag("anonymous"),
                row.text("goods"),
                row.moneyOrNull("estimated_value"),
                row.text("used_for"),
                row.textOrNull("author"));
    }
}
