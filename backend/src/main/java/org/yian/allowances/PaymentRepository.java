package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/** Reads what was paid, always within the caller's scope. */
@Singleton
class PaymentRepository {

    private static final int MOST_COUNTED = 1_000;

    private final Database database;

    PaymentRepository(Database database) {
        this.database = database;
    }

    Page<PaymentView> page(Actor actor, PaymentFilter filter, PageQuery page) {
        Select select = Select.of(
                        "p.*, r.name, r.identity_number_masked, h.name AS home_name",
                        """
                        allowance_payment p JOIN resident r ON r.id = p.resident_id LEFT JOIN home h ON h.id = p.home_id
                        """)
                .where(RecoveryRepository.scope(actor.scope(), "p"))
                .whereGiven(
                        "p.for_month = ?",
                        filter.month() == null
                                ? null
                                : YearMonth.parse(filter.month()).atDay(1))
                .whereGiven("p.home_id = ?", filter.home())
                .whereGiven("p.resident_id = ?", filter.resident())
                .whereGiven("p.kind = ?", filter.kind());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", LineRepository.beginningWith(filter.q()));
        }
        if (Boolean.TRUE.equals(filter.dispersed())) {
            select.where("p.home_id IS NULL");
        }
        return database.pageCountedUpTo(
                MOST_COUNTED, select.orderBy("p.for_month DESC, p.id DESC"), page, PaymentRepository::view);
    }

    private static PaymentView view(Row row) {
        return new PaymentView(
                row.number("id"),
                row.number("run_id"),
                row.number("resident_id"),
                row.text("name"),
                row.text("identity_number_masked"),
                YearMonth.from(row.date("for_month")).toString(),
                row.choice("kind", LineKind.class),
                row.choiceOrNull("cause", Cause.class),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                row.choice("mode", SupportMode.class),
                row.choiceOrNull("tier", SelfCareTier.class),
                row.money("living"),
                row.money("care"),
                row.textOrNull("number_masked"),
                row.moment("paid_at"));
    }
}
