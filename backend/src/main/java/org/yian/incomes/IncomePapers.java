package org.yian.incomes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.UseCase;

/** What reports read of incomes and boarder fees, within the caller's scope. */
@Singleton
public class IncomePapers {

    private final IncomeService incomes;
    private final InvoiceService invoices;
    private final InvoiceRepository repository;

    IncomePapers(IncomeService incomes, InvoiceService invoices, InvoiceRepository repository) {
        this.incomes = incomes;
        this.invoices = invoices;
        this.repository = repository;
    }

    @UseCase(readOnly = true)
    public IncomeView income(Actor actor, long id) {
        return incomes.view(actor, id);
    }

    @UseCase(readOnly = true)
    public InvoiceView invoice(Actor actor, long id) {
        return invoices.view(actor, id).invoice();
    }

    /** How many invoices are not settled. */
    @UseCase(readOnly = true)
    public long countOfArrears(Actor actor, @Nullable String city, @Nullable String county, @Nullable Long home) {
        return invoices.totals(actor, unpaid(city, county, home)).count();
    }

    /** The invoices that are not settled, those that are due longest first; ask for {@link #countOfArrears} first. */
    @UseCase(readOnly = true)
    public List<InvoiceView> arrears(Actor actor, @Nullable String city, @Nullable String county, @Nullable Long home) {
        List<InvoiceView> found = new ArrayList<>();
        repository.stream(actor.scope(), unpaid(city, county, home), found::add);
        return found;
    }

    private static InvoiceFilter unpaid(@Nullable String city, @Nullable String county, @Nullable Long home) {
        return new InvoiceFilter(home, city, county, null, null, true, null);
    }
}
