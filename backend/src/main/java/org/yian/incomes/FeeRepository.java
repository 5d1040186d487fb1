package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;

/** Boarders and what they have agreed to pay. */
@Singleton
class FeeRepository {

    private final Database database;
    private final Clock clock;

    FeeRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Boarder(long id, String name, long homeId, String homeName, LocalDate admittedOn) {}

    private record AgreedFee(long residentId, long homeId, BoarderView.Fee fee) {}

    /** The boarders who live in the homes of a scope, by name. */
    Page<BoarderView> page(Scope scope, @Nullable Long home, @Nullable Long resident, PageQuery page) {
        Page<Boarder> boarders = database.page(select(scope, home, resident), page, FeeRepository::boarder);
        Map<Long, List<AgreedFee>> fees = fees(boarders.items());
        return new Page<>(
                boarders.items().stream()
                        .map(boarder -> view(boarder, fees.getOrDefault(boarder.id(), List.of())))
                        .toList(),
                boarders.total(),
                boarders.page(),
                boarders.size());
    }

    Select select(Scope scope, @Nullable Long home, @Nullable Long resident) {
        return Select.of(
                        "r.id, r.name, r.home_id, h.name AS home_name, r.admitted_on",
                        "resident r JOIN home h ON h.id = r.home_id")
                .where(scope.residents("r"))
                .where("r.active = TRUE AND r.support_mode = 'BOARDER'")
                .whereGiven("r.home_id = ?", home)
                .whereGiven("r.id = ?", resident)
                .orderBy("r.pinyin, r.id");
    }

    private Map<Long, List<AgreedFee>> fees(List<Boarder> boarders) {
        if (boarders.isEmpty()) {
            return Map.of();
        }
        List<Object> ids = new ArrayList<>(boarders.stream().map(Boarder::id).toList());
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return database
                .list(
                        "SELECT * FROM boarder_fee WHERE resident_id IN (" + marks
                                + ") ORDER BY from_month DESC, id DESC",
                        row -> new AgreedFee(
                                row.number("resident_id"),
                                row.number("home_id"),
                                new BoarderView.Fee(
                                        YearMonth.from(row.date("from_month")).toString(),
                                        row.money("monthly_fee"),
                                        row.textOrNull("note"))),
                        ids.toArray())
                .stream()
                .collect(Collectors.groupingBy(AgreedFee::residentId));
    }

    private BoarderView view(Boarder boarder, List<AgreedFee> agreed) {
        List<BoarderView.Fee> fees = agreed.stream()
                .filter(fee -> fee.homeId() == boarder.homeId())
                .map(AgreedFee::fee)
                .toList();
        String month = YearMonth.now(clock).toString();
        Money now = fees.stream()
                .filter(fee -> fee.fromMonth().compareTo(month) <= 0)
                .findFirst()
                .map(BoarderView.Fee::monthlyFee)
                .orElse(null);
        return new BoarderView(
                boarder.id(), boarder.name(), boarder.homeId(), boarder.homeName(), boarder.admittedOn(), now, fees);
    }

    void insert(Actor actor, long homeId, FeeRequests.NewFee fee) {
        database.insert(
                """
                INSERT INTO boarder_fee (home_id, resident_id, from_month, monthly_fee, note, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                fee.residentId(),
                YearMonth.parse(fee.fromMonth()).atDay(1),
                fee.monthlyFee(),
                fee.note(),
                actor.accountId(),
                clock.instant());
    }

    private static Boarder boarder(Row row) {
        return new Boarder(
                row.number("id"),
                row.text("name"),
                row.number("home_id"),
                row.text("home_name"),
                row.date("admitted_on"));
    }
}
