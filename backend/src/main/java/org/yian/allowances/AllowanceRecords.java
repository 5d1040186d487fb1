package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.Select;
import org.yian.platform.UseCase;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/** What was paid and what is claimed back, for printing. */
@Singleton
public class AllowanceRecords {

    private static final int MOST_RECOVERIES = 5_000;

    private final Database database;
    private final RecoveryRepository recoveries;

    AllowanceRecords(Database database, RecoveryRepository recoveries) {
        this.database = database;
        this.recoveries = recoveries;
    }

    /** The payments of a run within the caller's scope. */
    public record Roll(String officeCode, YearMonth month, List<Line> lines) {

        /**
         * @param payee the home; null: the person
         * @param identityNumber masked
         */
        public record Line(
                @Nullable String payee,
                String name,
                String identityNumber,
                SupportMode mode,
                @Nullable SelfCareTier tier,
                YearMonth month,
                Money living,
                Money care) {}
    }

    /**
     * @param homeId only this home; null: all
     * @throws ProblemException not found: nothing was paid by this run within the scope
     */
    @UseCase(readOnly = true)
    public Roll roll(Actor actor, long runId, @Nullable Long homeId) {
        record Paid(String office, LocalDate month, Roll.Line line) {}
        Select select = Select.of(
                        "p.*, u.month AS run_month, r.name, r.identity_number_masked, h.name AS home_name",
                        """
                        allowance_payment p JOIN allowance_run u ON u.id = p.run_id JOIN resident r ON r.id = p.resident_id
                        LEFT JOIN home h ON h.id = p.home_id
                        """)
                .where(RecoveryRepository.scope(actor.scope(), "p"))
                .where("p.run_id = ?", runId)
                .whereGiven("p.home_id = ?", homeId)
                .orderBy("p.home_id IS NULL, p.home_id, r.pinyin, p.resident_id, p.for_month");
        List<Paid> paid = database.list(
                select.all(),
                row -> new Paid(
                        row.text("office_code"),
                        row.date("run_month"),
                        new Roll.Line(
                                row.textOrNull("home_name"),
                                row.text("name"),
                                row.text("identity_number_masked"),
                                row.choice("mode", SupportMode.class),
                                row.choiceOrNull("tier", SelfCareTier.class),
                                YearMonth.from(row.date("for_month")),
                                row.money("living"),
                                row.money("care"))));
        if (paid.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new Roll(
                paid.get(0).office(),
                YearMonth.from(paid.get(0).month()),
                paid.stream().map(Paid::line).toList());
    }

    /** The recoveries of a filter, the open ones first; at most five thousand. */
    @UseCase(readOnly = true)
    public List<RecoveryView> recoveries(Actor actor, RecoveryFilter filter) {
        return recoveries.list(actor, filter, MOST_RECOVERIES);
    }

    @UseCase(readOnly = true)
    public RecoveryTotals totals(Actor actor, RecoveryFilter filter) {
        return recoveries.totals(actor, filter);
    }
}
