package org.yian.expenses;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.expenses.ExpenseScene.TODAY;
import static org.yian.expenses.ExpenseScene.refusal;
import static org.yian.expenses.ExpenseScene.together;
import static org.yian.expenses.ExpenseScene.violations;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class PocketMoneyTest {

    @Inject
    ExpenseScene scene;

    @Inject
    PocketMoney pocketMoney;

    @Inject
    ExpenseService expenses;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    private long home;
    private Actor accountant = TestActors.province();
    private Actor director = TestActors.province();

    @BeforeEach
    void aHomeWithThreeResidents() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        home = homes.home().residents(3).insert();
        accountant = accounts.accountant(home).actor();
        director = accounts.director(home).actor();
        scene.giveMoney(accountant, home);
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void everybodyOnCentralisedSupportStandsOnTheListWithTheAmountOfTheProvince() {
        long boarder = database.count("SELECT MIN(id) FROM resident WHERE home_id = ?", home);
        database.change("UPDATE resident SET support_mode = 'BOARDER' WHERE id = ?", boarder);

        PocketMoneyView list = begin(null);

        assertThat(list.lines())
                .hasSize(2)
                .extracting(PocketMoneyView.Line::residentId)
                .doesNotContain(boarder);
        assertThat(list.lines()).extracting(PocketMoneyView.Line::amount).containsOnly(Money.of(50));
        assertThat(list.total()).isEqualTo(Money.of(100));
    }

    @Test
    void aMonthHasOneList() throws Exception {
        assertThat(together(() -> begin(null), () -> begin(Money.of(60))))
                .containsExactlyInAnyOrder("DONE", "POCKET_MONEY_LIST_THERE");
    }

    @Test
    void whoHasGotItElsewhereThisMonthStandsOnNoOtherList() {
        PocketMoneyView list = begin(null);
        long moved = list.lines().get(0).residentId();
        long other = homes.home().residents(1).insert();
        database.change("UPDATE resident_stay SET home_id = ? WHERE resident_id = ?", other, moved);
        Actor clerk = accounts.accountant(other).actor();

        PocketMoneyView second = pocketMoney.begin(clerk, null, request(other, null));

        assertThat(second.lines())
                .hasSize(1)
                .extracting(PocketMoneyView.Line::residentId)
                .doesNotContain(moved);
    }

    @Test
    void allSignAndItBecomesOneExpenseOfSupportMoney() {
        PocketMoneyView list = begin(Money.of(100));
        PocketMoneyRequests.HandedOut handedOut = new PocketMoneyRequests.HandedOut(0, TODAY, "王会计");
        assertThat(refusal(() -> pocketMoney.handOut(accountant, list.id(), handedOut)))
                .isEqualTo("POCKET_MONEY_NOT_SIGNED");
        for (PocketMoneyView.Line line : list.lines()) {
            sign(list, line, scene.voucher(accountant));
        }

        PocketMoneyView done = pocketMoney.handOut(accountant, list.id(), handedOut);

        long expense = Objects.requireNonNull(done.expenseId());
        ExpenseDetail detail = expenses.view(director, expense);
        assertThat(detail.expense().amount()).isEqualTo(Money.of(300));
        assertThat(detail.vouchers()).hasSize(3);
        assertThat(detail.expense().purpose()).isEqualTo("2026年11月零用钱");
        assertThat(refusal(() -> pocketMoney.handOut(accountant, list.id(), handedOut)))
                .isIn("STALE_VERSION", "POCKET_MONEY_HANDED_OUT");
        scene.approve(director, detail.expense());
        assertThat(scene.left(home, FundSource.SUPPORT)).isEqualTo(Money.of(99_700));
    }

    @Test
    void whatWasSignedOnPaperNeedsTheScan() {
        PocketMoneyView list = begin(null);
        pocketMoney.sign(
                accountant,
                list.id(),
                new PocketMoneyRequests.Signatures(
                        list.lines().stream()
                                .map(PocketMoneyView.Line::residentId)
                                .toList(),
                        SignedHow.PAPER,
                        null,
                        null));
        assertThat(refusal(() ->
                        pocketMoney.handOut(accountant, list.id(), new PocketMoneyRequests.HandedOut(0, TODAY, "王会计"))))
                .isEqualTo("POCKET_MONEY_SCAN_NEEDED");

        PocketMoneyView scanned = change(list, list.lines(), List.of(scene.voucher(accountant)));

        assertThat(pocketMoney
                        .handOut(
                                accountant,
                                list.id(),
                                new PocketMoneyRequests.HandedOut(scanned.version(), TODAY, "王会计"))
                        .expenseState())
                .isEqualTo(ExpenseState.SUBMITTED);
    }

    @Test
    void aSignatureStandsOnceAndItsAmountStays() {
        PocketMoneyView list = begin(null);
        PocketMoneyView.Line line = list.lines().get(0);
        sign(list, line, scene.voucher(accountant));

        assertThat(refusal(() -> sign(list, line, scene.voucher(accountant)))).isEqualTo("POCKET_MONEY_SIGNED_ALREADY");
        assertThat(refusal(() -> change(list, list.lines().subList(1, 3), List.of())))
                .isEqualTo("POCKET_MONEY_SIGNED_ALREADY");
        assertThat(change(list, list.lines().subList(0, 2), List.of()).lines()).hasSize(2);
        assertThat(violations(() -> pocketMoney.sign(
                        accountant,
                        list.id(),
                        new PocketMoneyRequests.Signatures(
                                List.of(list.lines().get(1).residentId()), SignedHow.PHONE, null, null))))
                .containsExactly("signatureId expenses.signature-needed");
    }

    @Test
    void aWithdrawnExpenseOpensTheListAgain() {
        PocketMoneyView list = begin(null);
        for (PocketMoneyView.Line line : list.lines()) {
            sign(list, line, scene.voucher(accountant));
        }
        PocketMoneyView done =
                pocketMoney.handOut(accountant, list.id(), new PocketMoneyRequests.HandedOut(0, TODAY, "王会计"));
        assertThat(done.open()).isFalse();

        expenses.withdraw(
                accountant, Objects.requireNonNull(done.expenseId()), new ExpenseRequests.ExpenseWithdrawal(0, "金额写错"));

        assertThat(pocketMoney.get(accountant, list.id()).open()).isTrue();
        assertThat(pocketMoney
                        .handOut(accountant, list.id(), new PocketMoneyRequests.HandedOut(done.version(), TODAY, "王会计"))
                        .expenseState())
                .isEqualTo(ExpenseState.SUBMITTED);
    }

    private PocketMoneyView begin(@Nullable Money amount) {
        return pocketMoney.begin(accountant, null, request(home, amount));
    }

    private static PocketMoneyRequests.NewPocketMoney request(long homeId, @Nullable Money amount) {
        return new PocketMoneyRequests.NewPocketMoney(homeId, "2026-11", amount, MoneyPlace.CASH);
    }

    private void sign(PocketMoneyView list, PocketMoneyView.Line line, UUID picture) {
        pocketMoney.sign(
                accountant,
                list.id(),
                new PocketMoneyRequests.Signatures(List.of(line.residentId()), SignedHow.PHONE, picture, null));
    }

    private PocketMoneyView change(PocketMoneyView list, List<PocketMoneyView.Line> lines, List<UUID> scans) {
        return pocketMoney.change(
                accountant,
                list.id(),
                new PocketMoneyRequests.PocketMoneyChange(
                        list.version(),
                        MoneyPlace.CASH,
                        lines.stream()
                                .map(line -> new PocketMoneyRequests.Share(line.residentId(), line.amount()))
                                .toList(),
                        scans));
    }
}
