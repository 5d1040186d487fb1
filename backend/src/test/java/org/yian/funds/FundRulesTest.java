package org.yian.funds;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.ProblemException;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class FundRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Inject
    FundRules rules;

    @Inject
    Database database;

    @Inject
    TestAccounts accounts;

    @Inject
    Messages messages;

    /** The cells of the matrix, each with its legal basis; a rule of a city counts as forbidden where there is none. */
    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvFileSource(resources = "/fund-rules.csv", useHeadersInDisplayName = false, numLinesToSkip = 2)
    void theMatrixSaysWhatItsBasisSays(FundSource source, ExpenseCategory category, Verdict verdict, FundBasis basis) {
        Ruling ruling = rules.ruling(source, category, TestHomes.ZHANGYE, DAY);

        assertThat(ruling.verdict()).isEqualTo(verdict == Verdict.CITY_RULE ? Verdict.FORBIDDEN : verdict);
        assertThat(ruling.basis()).isEqualTo(basis);
        assertThat(messages.text(Locale.CHINESE, "funds.basis." + basis)).isNotBlank();
    }

    @Test
    void everySourceKnowsEveryCategory() {
        long rows = database.count("SELECT COUNT(*) FROM fund_rule");

        assertThat(rows).isEqualTo((long) FundSource.values().length * ExpenseCategory.values().length);
    }

    @Test
    void careWorkersArePaidFromCareMoneyFromTheDayOfTheCitysOwnRuleOnly() {
        record(TestHomes.LANZHOU, "兰民发〔2026〕9号", DAY);

        assertThat(carePay(TestHomes.LANZHOU, DAY.minusDays(1)).verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(carePay(TestHomes.LANZHOU, DAY).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(carePay(TestHomes.LANZHOU, DAY).document()).isEqualTo("兰民发〔2026〕9号");
        assertThat(carePay(TestHomes.ZHANGYE, DAY).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void aRefusalNamesTheBasisAndTheSourceToUse() {
        Actor actor = TestActors.director(1);

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> rules.permitted(actor, FundSource.SUPPORT, ExpenseCategory.STAFF_WAGES, TestHomes.ZHANGYE, DAY));

        assertThat(refused.kind()).isEqualTo(FundsProblem.FUND_SOURCE_FORBIDDEN);
        assertThat(messages.text(actor.locale(), "problem.fund-source-forbidden.detail", refused.arguments()))
                .contains("供养经费", "工资", "农村五保供养工作条例第十一条", "财政运转经费")
                .doesNotContain("照料护理费");
    }

    @Test
    void aChangedRuleHoldsFromItsDay() {
        database.change(
                """
                INSERT INTO fund_rule (source, category, effective_from, verdict, basis)
                VALUES ('DONATION', 'HOSPITALITY', '2030-01-01', 'COUNTY', 'DONATION_18')
                """);

        assertThat(new FundRules(new FundRuleRows(database), messages)
                        .ruling(FundSource.DONATION, ExpenseCategory.HOSPITALITY, TestHomes.ZHANGYE, DAY)
                        .verdict())
                .isEqualTo(Verdict.FORBIDDEN);
        assertThat(new FundRules(new FundRuleRows(database), messages)
                        .ruling(
                                FundSource.DONATION,
                                ExpenseCategory.HOSPITALITY,
                                TestHomes.ZHANGYE,
                                LocalDate.of(2030, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.COUNTY);
        database.change("DELETE FROM fund_rule WHERE effective_from = '2030-01-01'");
    }

    private Ruling carePay(String city, LocalDate day) {
        return rules.ruling(FundSource.CARE, ExpenseCategory.CARE_PAY, city, day);
    }

    private void record(String city, String document, LocalDate from) {
        database.change(
                "INSERT INTO care_pay_rule (city_code, effective_from, document_number, recorded_by) VALUES (?, ?, ?, ?)",
                city,
                from,
                document,
                accounts.city(city).accountId());
    }
}
