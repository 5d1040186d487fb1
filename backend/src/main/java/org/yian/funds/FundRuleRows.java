package org.yian.funds;

import io.micronaut.cache.annotation.Cacheable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Database;

@Singleton
class FundRuleRows {

    private final Database database;

    FundRuleRows(Database database) {
        this.database = database;
    }

    record FundRule(
            FundSource source, ExpenseCategory category, LocalDate effectiveFrom, Verdict verdict, FundBasis basis) {}

    @Cacheable("fund-rules")
    List<FundRule> all() {
        return database.list(
                "SELECT source, category, effective_from, verdict, basis FROM fund_rule ORDER BY id",
                row -> new FundRule(
                        row.choice("source", FundSource.class),
                        row.choice("category", ExpenseCategory.class),
                        row.date("effective_from"),
                        row.choice("verdict", Verdict.class),
                        row.choice("basis", FundBasis.class)));
    }

    /** The document of the city's rule in force on a day that lets care workers be paid from care money. */
    Optional<String> carePayRule(String cityCode, LocalDate day) {
        return database.first(
                """
                SELECT document_number FROM care_pay_rule WHERE city_code = ? AND effective_from <= ?
                ORDER BY effective_from DESC LIMIT 1
                """,
                row -> row.text("document_number"),
                cityCode,
                day);
    }
}
