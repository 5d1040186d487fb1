package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * What is told of an expense.
 *
 * @param projectId the project whose money it is; needed for lottery funds
 * @param amount yuan
 * @param place where the money comes from
 * @param handler who has spent it (经手人)
 * @param vouchers the files of the vouchers, one at least
 * @param food what food was bought, when it is told; its amounts make the amount
 * @param duplicateReason why it is no second entry of an earlier expense that looks like it
 */
@Serdeable
record ExpenseDetails(
        @NotNull LocalDate date,
        @NotNull FundSource source,
        @NotNull ExpenseCategory category,
        @Nullable Long projectId,
        @NotNull Money amount,
        @NotNull MoneyPlace place,
        @NotBlank @Size(max = 100) String payee,
        @NotBlank @Size(max = 200) String purpose,
        @NotBlank @Size(max = 50) String handler,
        @Nullable @Size(max = 60) String voucherNumber,
        @NotNull @Size(max = 20) List<UUID> vouchers,
        @NotNull @Size(max = 40) List<@Valid FoodLine> food,
        @Nullable @Size(max = 500) String duplicateReason) {

    /** Texts without blanks around them, empty ones left out; each file once. */
    ExpenseDetails tidied() {
        return new ExpenseDetails(
                date,
                source,
                category,
                projectId,
                amount,
                place,
                payee.strip().replaceAll("\\s+", " "),
                purpose.strip(),
                handler.strip(),
                blankToNull(voucherNumber),
                vouchers.stream().distinct().toList(),
                food,
                blankToNull(duplicateReason));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
