package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.homes.Homes;
import org.yian.incomes.IncomePapers;
import org.yian.incomes.IncomeView;
import org.yian.incomes.InvoiceView;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.reports.BoarderArrears;
import org.yian.reports.BoarderNotice;
import org.yian.reports.CapitalAmount;
import org.yian.reports.DonationReceipt;

/** Gathers what 捐赠收据, 收费通知单 and 寄养欠费表 print. */
@Singleton
class IncomeReports {

    private static final int LONGEST = 5_000;

    private final IncomePapers papers;
    private final Homes homes;
    private final ReportWords words;
    private final ReportScope scopes;
    private final Clock clock;

    IncomeReports(IncomePapers papers, Homes homes, ReportWords words, ReportScope scopes, Clock clock) {
        this.papers = papers;
        this.homes = homes;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @throws ProblemException not found; {@link ReportingProblem#NO_RECEIPT} for what is no donation */
    DonationReceipt receipt(Actor actor, long incomeId) {
        IncomeView income = papers.income(actor, incomeId);
        if (income.receiptYear() == null || income.receiptNumber() == null) {
            throw new ProblemException(ReportingProblem.NO_RECEIPT, income.payer());
        }
        return new DonationReceipt(
                income.homeName(),
                words.text("receipt.number", Integer.toString(income.receiptYear()), four(income.receiptNumber())),
                income.receivedOn(),
                income.payer(),
                "¥" + thousands(income.amount()),
                CapitalAmount.of(income.amount().yuan()),
                words.text("receipt.place." + income.place()),
                Objects.requireNonNullElseGet(income.purpose(), () -> words.text("receipt.no-wish")),
                Objects.requireNonNullElse(income.project(), ""),
                Objects.requireNonNullElse(income.enteredBy(), ""),
                income.reversal() == null
                        ? ""
                        : words.text("receipt.void", income.reversal().reason()));
    }

    BoarderNotice notice(Actor actor, long invoiceId) {
        InvoiceView invoice = papers.invoice(actor, invoiceId);
        return new BoarderNotice(
                invoice.homeName(),
                Objects.requireNonNullElse(homes.get(actor, invoice.homeId()).phone(), ""),
                words.text("notice.number", Integer.toString(invoice.year()), four(invoice.number())),
                invoice.name(),
                words.text(
                        "month",
                        invoice.month().substring(0, 4),
                        invoice.month().substring(5)),
                thousands(invoice.monthlyFee()),
                words.text("notice.days", invoice.days(), invoice.daysOfMonth()),
                thousands(invoice.amount()),
                thousands(invoice.paid()),
                thousands(invoice.waived()),
                thousands(invoice.due()),
                CapitalAmount.of(invoice.due().yuan()),
                invoice.dueOn(),
                words.day(invoice.issuedAt()));
    }

    BoarderArrears arrears(Actor actor, @Nullable String city, @Nullable String county, @Nullable Long home) {
        long count = papers.countOfArrears(actor, city, county, home);
        if (count > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, count, LONGEST);
        }
        List<InvoiceView> unpaid = papers.arrears(actor, city, county, home).stream()
                .sorted(Comparator.comparing(InvoiceView::homeName)
                        .thenComparing(InvoiceView::homeId)
                        .thenComparing(InvoiceView::name)
                        .thenComparing(InvoiceView::month))
                .toList();
        Money overdue = Money.sum(unpaid.stream()
                .filter(invoice -> invoice.daysOverdue() > 0)
                .map(InvoiceView::due)
                .toList());
        Money due = Money.sum(unpaid.stream().map(InvoiceView::due).toList());
        String narrowest = county == null ? city : county;
        return new BoarderArrears(
                home != null
                        ? homes.get(actor, home).name()
                        : narrowest == null ? scopes.name(actor) : scopes.region(narrowest),
                LocalDate.now(clock),
                words.text(
                        "arrears.totals",
                        unpaid.stream().map(InvoiceView::homeId).distinct().count(),
                        unpaid.stream().map(InvoiceView::residentId).distinct().count(),
                        unpaid.size(),
                        thousands(due),
                        thousands(overdue)),
                unpaid.stream().map(IncomeReports::line).toList());
    }

    private static BoarderArrears.Line line(InvoiceView invoice) {
        return new BoarderArrears.Line(
                invoice.homeId(),
                invoice.homeName(),
                invoice.name(),
                invoice.month(),
                invoice.amount().yuan(),
                invoice.paid().yuan(),
                invoice.waived().yuan(),
                invoice.due().yuan(),
                invoice.dueOn().toString(),
                invoice.daysOverdue());
    }

    private static String four(int number) {
        return "%04d".formatted(number);
    }

    private static String thousands(Money amount) {
        return "%,.2f".formatted(amount.yuan());
    }
}
