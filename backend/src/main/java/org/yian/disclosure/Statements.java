package org.yian.disclosure;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ClosingFollower;
import org.yian.funds.MonthBooks;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Makes the statement of a month when it is closed, and gives it to everybody. */
@Singleton
public class Statements implements ClosingFollower {

    private final StatementRepository repository;
    private final MonthBooks books;

    Statements(StatementRepository repository, MonthBooks books) {
        this.repository = repository;
        this.books = books;
    }

    @Override
    @UseCase
    public void closed(ClosedMonth month) {
        StatementFigures figures = StatementFigures.of(books.sums(month.homeId(), month.month()));
        int residents = repository.residents(month.homeId(), month.month().atEndOfMonth());
        repository.insert(month, residents, figures);
    }

    /** The statement is withdrawn until the month is closed again; it is kept. */
    @Override
    @UseCase
    public void reopened(long homeId, YearMonth month) {
        repository.supersede(homeId, month);
    }

    @UseCase(readOnly = true)
    Page<PublicHome> homes(@Nullable String words, PageQuery page) {
        return repository.homes(words, page);
    }

    /** @param month e.g. {@code 2026-10}; null: the latest */
    @UseCase(readOnly = true)
    PublicStatements of(long homeId, @Nullable String month) {
        PublicHome home = repository.home(homeId).orElseThrow(ProblemException::notFound);
        String wanted = month == null ? home.month() : month;
        if (wanted == null) {
            return new PublicStatements(home, List.of(), null);
        }
        return new PublicStatements(home, repository.months(homeId), statement(homeId, YearMonth.parse(wanted)));
    }

    /**
     * The public statement of a month.
     *
     * @throws ProblemException not found: none is in force
     */
    @UseCase(readOnly = true)
    public HomeStatement statement(long homeId, YearMonth month) {
        return repository.statements(homeId, month, month).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** The public statements of a home from one month to another, the oldest first. */
    @UseCase(readOnly = true)
    public List<HomeStatement> statements(long homeId, YearMonth from, YearMonth to) {
        return repository.statements(homeId, from, to);
    }
}
