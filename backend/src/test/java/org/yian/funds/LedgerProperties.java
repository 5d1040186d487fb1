package org.yian.funds;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.support.TestActors;
import org.yian.support.TestDatabase;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is entered, refused and taken back, in whatever order: the books balance to the fen. */
class LedgerProperties {

    private static @Nullable ApplicationContext context;

    @BeforeContainer
    static void start() {
        context = TestDatabase.another(Map.of());
    }

    @AfterContainer
    static void stop() {
        if (context != null) {
            context.close();
        }
    }

    /** @param target which of the entries of before is reversed, when it is a reversal */
    record Operation(Kind kind, FundSource source, MoneyPlace place, long fen, int target) {

        enum Kind {
            INCOME,
            EXPENSE,
            TRANSFER,
            REVERSAL
        }

        Money amount() {
            return new Money(BigDecimal.valueOf(fen, 2));
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void theBooksBalanceAfterAnySequence(@ForAll("operations") List<Operation> operations) {
        Ledger ledger = bean(Ledger.class);
        long home = bean(TestHomes.class).home().insert();
        Actor actor = TestActors.director(home);
        Map<FundSource, Money> model = new EnumMap<>(FundSource.class);
        Map<MoneyPlace, Money> hands = new EnumMap<>(MoneyPlace.class);
        List<Operation> accepted = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        bean(BookRepository.class).open(home, YearMonth.from(today()).minusMonths(1));
        for (Operation operation : operations) {
            try {
                if (operation.kind() == Operation.Kind.REVERSAL) {
                    if (ids.isEmpty()) {
                        continue;
                    }
                    int index = operation.target() % ids.size();
                    ledger.reverse(actor, ids.get(index), today(), "冲销");
                    apply(accepted.get(index), -1, model, hands);
                } else {
                    ids.add(ledger.post(
                            actor,
                            new NewEntry(
                                    home, kind(operation), today(), "测试", null, null, List.of(posting(operation)))));
                    accepted.add(operation);
                    apply(operation, 1, model, hands);
                }
            } catch (ProblemException refused) {
                assertThat(refused.kind())
                        .isIn(
                                FundsProblem.BALANCE_TOO_LOW,
                                FundsProblem.MONEY_IN_HAND_TOO_LOW,
                                FundsProblem.ENTRY_REVERSED_ALREADY);
            }
        }

        bean(BookRepository.class).accounts(home).forEach(account -> {
            Money expected = account.key().source() == null
                    ? hands.getOrDefault(MoneyPlace.valueOf(account.key().kind()), Money.ZERO)
                    : model.getOrDefault(account.key().source(), Money.ZERO);
            assertThat(account.balance()).isEqualTo(expected);
            assertThat(account.balance().signum()).isNotNegative();
        });
        Money sources = Money.sum(model.values());
        assertThat(Money.sum(hands.values())).isEqualTo(sources);
        assertThat(bean(Database.class)
                        .first(
                                """
                                SELECT COALESCE(SUM(IF(flow = 'EXPENSE', -effect, effect)), 0) AS net FROM fund_posting
                                WHERE home_id = ? AND flow <> 'MOVE'
                                """,
                                row -> row.money("net"),
                                home))
                .contains(sources);
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return Combinators.combine(
                        Arbitraries.of(Operation.Kind.values()),
                        Arbitraries.of(FundSource.SUPPORT, FundSource.CARE, FundSource.DONATION),
                        Arbitraries.of(MoneyPlace.values()),
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(0, 1_000))
                .as(Operation::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private static EntryKind kind(Operation operation) {
        return switch (operation.kind()) {
            case INCOME -> EntryKind.INCOME;
            case TRANSFER -> EntryKind.TRANSFER;
            default -> EntryKind.IMPORTED;
        };
    }

    private static Posting posting(Operation operation) {
        return switch (operation.kind()) {
            case INCOME ->
                Posting.income(operation.source(), null, IncomeKind.OTHER, operation.place(), operation.amount());
            case TRANSFER -> Posting.move(operation.place(), other(operation.place()), operation.amount());
            default ->
                Posting.expense(operation.source(), null, ExpenseCategory.FOOD, operation.place(), operation.amount());
        };
    }

    private static void apply(
            Operation operation, int sign, Map<FundSource, Money> model, Map<MoneyPlace, Money> hands) {
        Money amount = operation.amount().times(sign);
        switch (operation.kind()) {
            case INCOME -> {
                model.merge(operation.source(), amount, Money::plus);
                hands.merge(operation.place(), amount, Money::plus);
            }
            case TRANSFER -> {
                hands.merge(operation.place(), amount.negated(), Money::plus);
                hands.merge(other(operation.place()), amount, Money::plus);
            }
            default -> {
                model.merge(operation.source(), amount.negated(), Money::plus);
                hands.merge(operation.place(), amount.negated(), Money::plus);
            }
        }
    }

    private static MoneyPlace other(MoneyPlace place) {
        return place == MoneyPlace.CASH ? MoneyPlace.BANK : MoneyPlace.CASH;
    }

    private static LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }
}
