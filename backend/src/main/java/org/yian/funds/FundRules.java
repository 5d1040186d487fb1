package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The matrix of sources and categories of expense (domain rules section 6): the table {@code fund_rule}. */
@Singleton
public class FundRules {

    private final FundRuleRows rows;
    private final Messages messages;

    FundRules(FundRuleRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /** What the matrix says for homes of a city on a day. A pair that it does not know is forbidden. */
    @UseCase(readOnly = true)
    public Ruling ruling(FundSource source, ExpenseCategory category, String cityCode, LocalDate day) {
        FundRuleRows.FundRule rule = rows.all().stream()
                .filter(known -> known.source() == source
                        && known.category() == category
                        && !known.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(FundRuleRows.FundRule::effectiveFrom))
                .orElseGet(() ->
                        new FundRuleRows.FundRule(source, category, day, Verdict.FORBIDDEN, FundBasis.REGULATIONS_11));
        if (rule.verdict() != Verdict.CITY_RULE) {
            return new Ruling(source, category, rule.verdict(), rule.basis(), null);
        }
        Optional<String> document = rows.carePayRule(cityCode, day);
        Verdict verdict = document.isPresent() ? Verdict.ALLOWED : Verdict.FORBIDDEN;
        return new Ruling(source, category, verdict, rule.basis(), document.orElse(null));
    }

    /** The whole matrix, by source and category. */
    @UseCase(readOnly = true)
    public List<Ruling> matrix(String cityCode, LocalDate day) {
        return Arrays.stream(FundSource.values())
                .flatMap(source -> Arrays.stream(ExpenseCategory.values())
                        .map(category -> ruling(source, category, cityCode, day)))
                .toList();
    }

    /**
     * What the matrix says, unless it forbids the expense.
     *
     * @throws ProblemException {@link FundsProblem#FUND_SOURCE_FORBIDDEN}, naming the basis and the sources that may pay
     */
    @UseCase(readOnly = true)
    public Ruling permitted(Actor actor, FundSource source, ExpenseCategory category, String cityCode, LocalDate day) {
        Ruling ruling = ruling(source, category, cityCode, day);
        if (ruling.verdict() == Verdict.FORBIDDEN) {
            throw new ProblemException(
                    FundsProblem.FUND_SOURCE_FORBIDDEN,
                    word(actor, "source", source),
                    word(actor, "category", category),
                    word(actor, "basis", ruling.basis()),
                    remedies(actor, category, cityCode, day));
        }
        return ruling;
    }

    private String remedies(Actor actor, ExpenseCategory category, String cityCode, LocalDate day) {
        return Arrays.stream(FundSource.values())
                .filter(other -> ruling(other, category, cityCode, day).verdict() == Verdict.ALLOWED)
                .map(other -> word(actor, "source", other))
                .collect(Collectors.joining(messages.text(actor.locale(), "funds.or")));
    }

    private String word(Actor actor, String kind, Enum<?> value) {
        return messages.text(actor.locale(), "funds." + kind + "." + value.name());
    }
}
