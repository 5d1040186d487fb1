package org.yian.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/**
 * What a home has made public of a month. It holds no personal data.
 *
 * @param month e.g. {@code 2026-10}
 * @param residents who lived there on the last day
 * @param opening yuan at the beginning
 * @param closing yuan at the end, which lies in cash and bank
 * @param spentPerPerson expenses by residents, rounded; null without residents
 * @param corrected whether it replaces a statement that was public before
 */
@Serdeable
public record HomeStatement(
        long homeId,
        String homeName,
        String month,
        int residents,
        Money opening,
        Money income,
        Money expenses,
        Money closing,
        Money cash,
        Money bank,
        @Nullable Money spentPerPerson,
        Instant publishedAt,
        boolean corrected,
        List<SourceStatement> sources) {

    public HomeStatement {
        sources = List.copyOf(sources);
    }

    /** The part of one source: opening and income less expenses are the closing. */
    @Serdeable
    public record SourceStatement(
            FundSource source,
            Money opening,
            List<Item> income,
            Money incomeTotal,
            List<Item> expenses,
            Money expensesTotal,
            Money closing) {}

    /** @param category the name of a kind of income or a category of expense */
    @Serdeable
    public record Item(String category, Money amount) {}

    static @Nullable Money perPerson(Money expenses, int residents) {
        return residents == 0 ? null : expenses.dividedBy(residents);
    }
}
