package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** The books of many homes at a glance. */
@Singleton
class BooksService {

    private static final int MONTHS = 12;

    private final HomeBooksRepository homes;
    private final FundFiguresRepository figures;
    private final PolicyParameters policy;
    private final Clock clock;

    BooksService(HomeBooksRepository homes, FundFiguresRepository figures, PolicyParameters policy, Clock clock) {
        this.homes = homes;
        this.figures = figures;
        this.policy = policy;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<HomeBooksRow> list(Actor actor, HomeBooksFilter filter, PageQuery page) {
        return homes.page(actor.scope(), filter, months(), page);
    }

    @UseCase(readOnly = true)
    FundFigures figures(Actor actor) {
        HomeBooksRepository.Months months = months();
        Map<String, Money> balances = figures.balances(actor.scope()).stream()
                .collect(Collectors.toMap(FundFiguresRepository.Balance::name, FundFiguresRepository.Balance::amount));
        List<FundFigures.SourceLeft> sources = Arrays.stream(FundSource.values())
                .filter(source -> balances.containsKey(source.name()))
                .map(source -> new FundFigures.SourceLeft(source, balances.getOrDefault(source.name(), Money.ZERO)))
                .toList();
        FundFiguresRepository.Standings standings = figures.standings(actor.scope(), months);
        YearMonth running = months.running();
        return new FundFigures(
                balances.getOrDefault("CASH", Money.ZERO),
                balances.getOrDefault("BANK", Money.ZERO),
                sources,
                standings.notOpened(),
                standings.late(),
                standings.toConfirm(),
                figures.spending(actor.scope(), running.minusMonths(MONTHS), running));
    }

    private HomeBooksRepository.Months months() {
        LocalDate today = LocalDate.now(clock);
        return HomeBooksRepository.Months.on(today, policy.wholeAmount("closing.late-days", today));
    }
}
