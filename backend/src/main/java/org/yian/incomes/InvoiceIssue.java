package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/**
 * Issues the invoices of a month: one for each boarder who lived in the home in it, whoever asks how often. Who came or left
 * within the month pays by days, or the whole fee, as the province has decided.
 */
@Singleton
class InvoiceIssue {

    private static final String BOARDERS =
            """
            SELECT r.id, r.name,
                SUM(DATEDIFF(LEAST(COALESCE(s.ended_on, ?), ?), GREATEST(s.began_on, ?))) AS days,
                (SELECT f.monthly_fee FROM boarder_fee f
                    WHERE f.resident_id = r.id AND f.home_id = ? AND f.from_month <= ?
                    ORDER BY f.from_month DESC, f.id DESC LIMIT 1) AS monthly_fee,
                EXISTS (SELECT 1 FROM boarder_invoice i
                    WHERE i.resident_id = r.id AND i.home_id = ? AND i.month = ?) AS invoiced
            FROM resident_stay s JOIN resident r ON r.id = s.resident_id
            WHERE s.home_id = ? AND s.began_on < ? AND (s.ended_on IS NULL OR s.ended_on > GREATEST(s.began_on, ?))
                AND r.support_mode = 'BOARDER'
            GROUP BY r.id, r.name ORDER BY r.id
            """;

    private final InvoiceRepository repository;
    private final Database database;
    private final DocumentNumbers numbers;
    private final PolicyParameters parameters;
    private final Homes homes;
    private final AuditLog audit;
    private final Clock clock;

    InvoiceIssue(
            InvoiceRepository repository,
            Database database,
            DocumentNumbers numbers,
            PolicyParameters parameters,
            Homes homes,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.database = database;
        this.numbers = numbers;
        this.parameters = parameters;
        this.homes = homes;
        this.audit = audit;
        this.clock = clock;
    }

    private record Boarder(long id, String name, int days, @Nullable Money monthlyFee, boolean invoiced) {}

    @UseCase
    InvoiceRun issue(Actor actor, FeeRequests.NewInvoices request) {
        HomeSummary home = homes.get(actor, request.homeId());
        YearMonth month = YearMonth.parse(request.month());
        if (month.isAfter(YearMonth.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("month", "incomes.month-in-future");
        }
        repository.lockHome(home.id());
        List<String> withoutFee = new ArrayList<>();
        Money total = Money.ZERO;
        int issued = 0;
        int before = 0;
        for (Boarder boarder : boarders(home.id(), month)) {
            if (boarder.invoiced()) {
                before++;
            } else if (boarder.monthlyFee() == null) {
                withoutFee.add(boarder.name());
            } else {
                total = total.plus(insert(actor, home.id(), month, boarder, boarder.monthlyFee()));
                issued++;
            }
        }
        InvoiceRun run = new InvoiceRun(month.toString(), issued, total, before, withoutFee);
        if (issued > 0) {
            audit.record(
                    actor,
                    AuditEntry.of("boarder-invoice.issue", "home", home.id(), home.name() + " " + month)
                            .atHome(home.id())
                            .changed(null, run));
        }
        return run;
    }

    private List<Boarder> boarders(long homeId, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        return database.list(
                BOARDERS,
                row -> new Boarder(
                        row.number("id"),
                        row.text("name"),
                        row.integer("days"),
                        row.moneyOrNull("monthly_fee"),
                        row.flag("invoiced")),
                next,
                next,
                first,
                homeId,
                first,
                homeId,
                first,
                homeId,
                next,
                first);
    }

    private Money insert(Actor actor, long homeId, YearMonth month, Boarder boarder, Money fee) {
        LocalDate today = LocalDate.now(clock);
        Money amount = amount(fee, boarder.days(), month, today);
        database.insert(
                """
                INSERT INTO boarder_invoice (home_id, resident_id, month, year, number, monthly_fee, days, days_of_month,
                    amount, due_on, issued_by, issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                boarder.id(),
                month.atDay(1),
                today.getYear(),
                numbers.next("H" + homeId, "boarder-invoice", today.getYear()),
                fee,
                boarder.days(),
                month.lengthOfMonth(),
                amount,
                today.plusDays(parameters.wholeAmount("boarder.days-to-pay", today)),
                actor.accountId(),
                clock.instant());
        return amount;
    }

    private Money amount(Money fee, int days, YearMonth month, LocalDate today) {
        boolean byDays = parameters.wholeAmount("boarder.fee-by-days", today) != 0;
        return byDays && days < month.lengthOfMonth() ? fee.times(days).dividedBy(month.lengthOfMonth()) : fee;
    }
}
