package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.reports.SupervisingOrder;
import org.yian.supervision.OrderQueries;
import org.yian.supervision.OrderView;

/** Gathers what the supervising order (督办通知) prints. */
@Singleton
class OrderReport {

    private final OrderQueries orders;
    private final ReportWords words;

    OrderReport(OrderQueries orders, ReportWords words) {
        this.orders = orders;
        this.words = words;
    }

    SupervisingOrder of(Actor actor, long id) {
        OrderView view = orders.get(actor, id);
        LocalDate issuedOn = words.day(view.order().issuedAt());
        List<SupervisingOrder.Item> items = new ArrayList<>();
        for (OrderView.Line line : view.lines()) {
            items.add(new SupervisingOrder.Item(
                    items.size() + 1,
                    line.number(),
                    words.severity(line.severity()),
                    line.problem(),
                    line.deadline().toString(),
                    words.text("order.overdue", ChronoUnit.DAYS.between(line.deadline(), issuedOn))));
        }
        return new SupervisingOrder(
                words.office(view.order().issuer()),
                view.order().number(),
                words.office(Objects.requireNonNullElse(view.order().areaName(), "")),
                view.order().homeName(),
                view.content(),
                view.order().answerDueOn(),
                issuedOn,
                items);
    }
}
