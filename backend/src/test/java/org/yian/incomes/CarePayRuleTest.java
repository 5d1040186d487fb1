package org.yian.incomes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundRules;
import org.yian.funds.FundSource;
import org.yian.funds.Verdict;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
class CarePayRuleTest {

    private static final String WUWEI = "620600";
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    @Inject
    CarePayRuleService service;

    @Inject
    FundRules rules;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Test
    void aCityRecordsItsRuleWhichItsHomesMayReadAndGoBy() {
        Actor city = accounts.city(WUWEI).actor();
        Actor director =
                accounts.director(homes.home().in(WUWEI, null, null).insert()).actor();

        CarePayRuleView rule = service.record(city, new NewCarePayRule(FROM, "武政发〔2026〕5号", upload(city)));

        assertThat(service.list(director)).extracting(CarePayRuleView::id).containsExactly(rule.id());
        assertThat(service.list(accounts.county(TestHomes.GANZHOU).actor()))
                .extracting(CarePayRuleView::id)
                .doesNotContain(rule.id());
        assertThat(rules.ruling(FundSource.CARE, ExpenseCategory.CARE_PAY, WUWEI, FROM)
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.ruling(FundSource.CARE, ExpenseCategory.CARE_PAY, WUWEI, FROM.minusDays(1))
                        .verdict())
                .isEqualTo(Verdict.FORBIDDEN);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.record(city, new NewCarePayRule(FROM, "另一件", upload(city))))
                        .kind())
                .isEqualTo(IncomesProblem.CARE_PAY_RULE_RECORDED_ALREADY);
        assertThatThrownBy(
                        () -> database.change("UPDATE care_pay_rule SET document_number = 'x' WHERE id = ?", rule.id()))
                .matches(refused -> ((DatabaseException) refused).refusedByTrigger());
    }

    @Test
    void aRuleNeedsItsDocument() {
        Actor city = accounts.city("620800").actor();

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.record(city, new NewCarePayRule(FROM, "平政发", UUID.randomUUID())))
                        .kind()
                        .name())
                .isEqualTo("NOT_FOUND");
    }

    private UUID upload(Actor actor) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, SHA2(UUID(), 256), 'application/pdf', 10, '规定.pdf', ?, '2026-07-01')
                """,
                id,
                actor.accountId());
        return id;
    }
}
