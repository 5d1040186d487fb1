package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.PersonalDataCipher;
import org.yian.spreadsheets.Spreadsheet;

/**
 * What the bank pays out for a posted run: a row for each home and each dispersed person, with the number of the account in
 * full. Each download is recorded. Who has no account does not stand in it: the file and {@link RunDetail#missing} are
 * together what was posted.
 */
@Singleton
class PaymentFile {

    private static final int MAXIMUM_ROWS = 120_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@].*", Pattern.DOTALL);

    private final RunService service;
    private final RunRepository runs;
    private final PersonalDataCipher cipher;
    private final Messages messages;
    private final Database database;

    PaymentFile(
            RunService service, RunRepository runs, PersonalDataCipher cipher, Messages messages, Database database) {
        this.service = service;
        this.runs = runs;
        this.cipher = cipher;
        this.messages = messages;
        this.database = database;
    }

    /** One transfer of the bank. */
    record Transfer(int number, String accountName, String bank, String account, Money amount, String remark) {}

    /** What the audit log keeps of a download. */
    @Serdeable
    record Downloaded(String format, int transfers, Money amount) {}

    /** A file and its name without the ending. */
    record File(String name, byte[] content) {}

    @UseCase
    File xlsx(Actor actor, long runId) {
        RunView run = posted(actor, runId);
        List<Transfer> transfers = transfers(run);
        byte[] file = sheet(actor.locale()).write(rows -> transfers.forEach(rows));
        record(actor, run, "xlsx", transfers);
        return new File(name(actor.locale(), run), file);
    }

    @UseCase
    File csv(Actor actor, long runId) {
        RunView run = posted(actor, runId);
        List<Transfer> transfers = transfers(run);
        Function<String, String> title = key -> messages.text(actor.locale(), "allowances.file." + key);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(
                text,
                title.apply("number"),
                title.apply("account-name"),
                title.apply("account"),
                title.apply("bank"),
                title.apply("amount"),
                title.apply("remark"));
        for (Transfer transfer : transfers) {
            line(
                    text,
                    Integer.toString(transfer.number()),
                    transfer.accountName(),
                    transfer.account(),
                    transfer.bank(),
                    transfer.amount().toString(),
                    transfer.remark());
        }
        record(actor, run, "csv", transfers);
        return new File(name(actor.locale(), run), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private RunView posted(Actor actor, long runId) {
        RunView run = runs.find(actor, runId).orElseThrow(ProblemException::notFound);
        if (run.state() != RunState.POSTED) {
            throw new ProblemException(AllowanceProblem.RUN_NOT_AT_THIS_STEP, RunService.name(run));
        }
        return run;
    }

    private void record(Actor actor, RunView run, String format, List<Transfer> transfers) {
        service.record(
                actor,
                "payment-file",
                run,
                null,
                new Downloaded(
                        format,
                        transfers.size(),
                        Money.sum(transfers.stream().map(Transfer::amount).toList())));
    }

    /** Homes first, then persons; an account that was recorded only after the posting is taken as it is now. */
    List<Transfer> transfers(RunView run) {
        String remark = messages.text(Messages.CHINESE, "allowances.remark", run.month());
        int[] number = {0};
        return database.list(
                """
                SELECT * FROM (
                    SELECT 0 AS persons, p.home_id AS payee, COALESCE(p.account_name, a.account_name) AS account_name,
                        COALESCE(p.bank, a.bank) AS bank, COALESCE(p.number_encrypted, a.number_encrypted) AS account,
                        p.living + p.care AS amount
                    FROM allowance_home_payment p
                    LEFT JOIN home_bank_account a ON a.home_id = p.home_id WHERE p.run_id = ?
                    UNION ALL
                    SELECT 1, p.resident_id, COALESCE(MAX(p.account_name), MAX(a.account_name)),
                        COALESCE(MAX(p.bank), MAX(a.bank)), COALESCE(MAX(p.number_encrypted), MAX(a.number_encrypted)),
                        SUM(p.living + p.care)
                    FROM allowance_payment p
                    LEFT JOIN resident_bank_account a ON a.resident_id = p.resident_id
                    WHERE p.run_id = ? AND p.home_id IS NULL GROUP BY p.resident_id
                ) t WHERE account IS NOT NULL ORDER BY persons, payee
                """,
                row -> new Transfer(
                        ++number[0],
                        row.text("account_name"),
                        row.text("bank"),
                        cipher.decrypt(row.bytes("account")),
                        row.money("amount"),
                        remark),
                run.id(),
                run.id());
    }

    private Spreadsheet<Transfer> sheet(Locale locale) {
        Function<String, String> title = key -> messages.text(locale, "allowances.file." + key);
        return Spreadsheet.<Transfer>named(title.apply("name"))
                .atMost(MAXIMUM_ROWS)
                .number(title.apply("number"), 8, Transfer::number)
                .text(title.apply("account-name"), 30, Transfer::accountName)
                .text(title.apply("account"), 28, Transfer::account)
                .text(title.apply("bank"), 30, Transfer::bank)
                .money(title.apply("amount"), 16, transfer -> transfer.amount().yuan())
                .text(title.apply("remark"), 24, Transfer::remark);
    }

    private String name(Locale locale, RunView run) {
        return messages.text(locale, "allowances.file.name") + " " + RunService.name(run);
    }

    /** Text that a spreadsheet would take for a formula is kept from being one. */
    private static void line(StringBuilder text, String... cells) {
        for (int index = 0; index < cells.length; index++) {
            String cell = cells[index];
            String harmless = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
            text.append(index == 0 ? "" : ",")
                    .append('"')
                    .append(harmless.replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
