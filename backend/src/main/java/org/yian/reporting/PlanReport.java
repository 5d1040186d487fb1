package org.yian.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yian.plans.HomePlan;
import org.yian.plans.PlanQueries;
import org.yian.platform.Actor;
import org.yian.reports.RectificationPlan;

/** Gathers what the plan of a home (整改方案) prints. */
@Singleton
class PlanReport {

    private final PlanQueries plans;
    private final ReportWords words;

    PlanReport(PlanQueries plans, ReportWords words) {
        this.plans = plans;
        this.words = words;
    }

    RectificationPlan of(Actor actor, long id) {
        HomePlan view = plans.get(actor, id);
        List<RectificationPlan.Item> items = new ArrayList<>();
        for (HomePlan.Line line : view.lines()) {
            items.add(new RectificationPlan.Item(
                    items.size() + 1,
                    line.itemCode(),
                    words.severity(line.severity()),
                    line.problem(),
                    line.measure(),
                    line.responsiblePerson(),
                    money(line),
                    line.deadline().toString()));
        }
        return new RectificationPlan(
                view.plan().number(),
                view.plan().homeName(),
                words.office(Objects.requireNonNullElse(view.plan().areaName(), "")),
                view.plan().leader(),
                view.objectives(),
                words.text("plan.totals", items.size(), yuan(view.plan().cost())),
                view.submittedBy() + " " + words.moment(view.plan().submittedAt()),
                decision(view),
                items);
    }

    private String money(HomePlan.Line line) {
        if (line.cost() == null) {
            return "";
        }
        return line.fundSource() == null
                ? words.text("plan.money", yuan(line.cost()))
                : words.text(
                        "plan.money-from",
                        yuan(line.cost()),
                        words.fund("source", line.fundSource().name()));
    }

    private String decision(HomePlan view) {
        if (view.decidedAt() == null) {
            return words.text("plan.waits");
        }
        return words.text(
                "plan.decided." + view.plan().state(),
                Objects.requireNonNullElse(view.decidedBy(), ""),
                words.moment(view.decidedAt()),
                Objects.requireNonNullElse(view.decisionNote(), ""));
    }

    private static String yuan(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
