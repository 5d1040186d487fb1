package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bodies of the requests on expenses; {@code version} is the one that the caller has seen. */
final class ExpenseRequests {

    private ExpenseRequests() {}

    @Serdeable
    record NewExpense(long homeId, @NotNull @Valid ExpenseDetails details) {}

    /** What was returned is entered anew. */
    @Serdeable
    record ExpenseChange(int version, @NotNull @Valid ExpenseDetails details) {}

    @Serdeable
    record ExpenseApproval(int version) {}

    @Serdeable
    record ExpenseReturn(int version, @NotBlank @Size(max = 500) String reason) {}

    /** Who entered it takes it back before it is approved. */
    @Serdeable
    record ExpenseWithdrawal(int version, @NotBlank @Size(max = 500) String reason) {}

    /** Somebody of the home asks to take back what is in the books. */
    @Serdeable
    record ReversalRequest(int version, @NotBlank @Size(max = 200) String reason) {}

    /**
     * It is taken back by a counter-entry.
     *
     * @param date the day of the counter-entry, in an open month
     */
    @Serdeable
    record ExpenseReversal(int version, @NotNull LocalDate date) {}

    /** It stays in the books. */
    @Serdeable
    record ReversalRefusal(int version, @NotBlank @Size(max = 500) String reason) {}
}
