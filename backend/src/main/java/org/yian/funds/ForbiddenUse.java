package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.SqlFragment;

/**
 * Which spending the matrix forbids. Only old books that were taken over as they were can hold such spending: the system
 * itself enters none.
 */
@Singleton
class ForbiddenUse {

    private final FundRuleRows rows;

    ForbiddenUse(FundRuleRows rows) {
        this.rows = rows;
    }

    /** When a verdict is in force: from a day up to, not including, another one. */
    private record Term(FundSource source, Verdict verdict, LocalDate from, @Nullable LocalDate to) {}

    private record Cell(FundSource source, ExpenseCategory category) {}

    /**
     * The condition on postings of expenses: their source was forbidden to pay their category all through their month.
     *
     * @param posting the alias of {@code fund_posting}
     * @param home the alias of {@code home}, whose city may allow what the matrix leaves to it
     */
    SqlFragment condition(String posting, String home) {
        List<String> terms = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        forbidden().forEach((term, categories) -> {
            String marks = String.join(", ", Collections.nCopies(categories.size(), "?"));
            String text = "%1$s.source = ? AND %1$s.category IN (%2$s) AND %1$s.month >= ?".formatted(posting, marks);
            values.add(term.source());
            values.addAll(categories);
            values.add(term.from());
            if (term.to() != null) {
                text += " AND %s.month + INTERVAL 1 MONTH <= ?".formatted(posting);
                values.add(term.to());
            }
            if (term.verdict() == Verdict.CITY_RULE) {
                text += (" AND NOT EXISTS (SELECT 1 FROM care_pay_rule r WHERE r.city_code = %s.city_code"
                                + " AND r.effective_from < %s.month + INTERVAL 1 MONTH)")
                        .formatted(home, posting);
            }
            terms.add("(" + text + ")");
        });
        return terms.isEmpty() ? SqlFragment.of("1 = 0") : new SqlFragment(String.join(" OR ", terms), values);
    }

    private Map<Term, List<ExpenseCategory>> forbidden() {
        Map<Cell, List<FundRuleRows.FundRule>> cells = rows.all().stream()
                .collect(Collectors.groupingBy(
                        rule -> new Cell(rule.source(), rule.category()), LinkedHashMap::new, Collectors.toList()));
        Map<Term, List<ExpenseCategory>> result = new LinkedHashMap<>();
        cells.forEach((cell, rules) -> {
            rules.sort(Comparator.comparing(FundRuleRows.FundRule::effectiveFrom));
            for (int index = 0; index < rules.size(); index++) {
                Verdict verdict = rules.get(index).verdict();
                if (verdict == Verdict.FORBIDDEN || verdict == Verdict.CITY_RULE) {
                    LocalDate to =
                            index + 1 < rules.size() ? rules.get(index + 1).effectiveFrom() : null;
                    Term term =
                            new Term(cell.source(), verdict, rules.get(index).effectiveFrom(), to);
                    result.computeIfAbsent(term, any -> new ArrayList<>()).add(cell.category());
                }
            }
        });
        return result;
    }
}
