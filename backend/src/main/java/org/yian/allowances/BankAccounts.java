package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.UseCase;
import org.yian.residents.PersonalDataCipher;
import org.yian.residents.Residents;

/** The bank accounts that support is paid to: kept encrypted, shown masked, given out in payment files only. */
@Singleton
class BankAccounts {

    private static final Pattern NUMBER = Pattern.compile("\\d{8,32}");
    private static final int SHOWN = 4;

    private final Homes homes;
    private final Residents residents;
    private final PersonalDataCipher cipher;
    private final AuditLog audit;
    private final Database database;
    private final Clock clock;

    BankAccounts(
            Homes homes,
            Residents residents,
            PersonalDataCipher cipher,
            AuditLog audit,
            Database database,
            Clock clock) {
        this.homes = homes;
        this.residents = residents;
        this.cipher = cipher;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** What the audit log keeps: the number masked. */
    @Serdeable
    record Kept(@Nullable String accountName, @Nullable String bank, @Nullable String number) {

        static Kept of(BankAccountView view) {
            return new Kept(view.accountName(), view.bank(), view.number());
        }
    }

    /** The two tables are alike. */
    private enum Owner {
        HOME("home_bank_account", "home_id"),
        RESIDENT("resident_bank_account", "resident_id");

        private final String find;
        private final String insert;
        private final String update;

        Owner(String table, String key) {
            find = "SELECT * FROM " + table + " WHERE " + key + " = ?";
            insert = "INSERT INTO " + table
                    + " (account_name, bank, number_encrypted, number_masked, updated_by, version," + " updated_at, "
                    + key + ") VALUES (?, ?, ?, ?, ?, 1, ?, ?)";
            update = "UPDATE " + table + " SET account_name = ?, bank = ?, number_encrypted = ?, number_masked = ?,"
                    + " updated_by = ?, updated_at = ?, version = version + 1 WHERE " + key + " = ? AND version = ?";
        }
    }

    @UseCase(readOnly = true)
    BankAccountView ofHome(Actor actor, long homeId) {
        homes.get(actor, homeId);
        return find(Owner.HOME, homeId);
    }

    /** Townships see the accounts of the dispersed persons they look after. */
    @UseCase(readOnly = true)
    BankAccountView ofResident(Actor actor, long residentId) {
        person(actor, residentId);
        return find(Owner.RESIDENT, residentId);
    }

    @UseCase
    BankAccountView changeOfHome(Actor actor, long homeId, BankAccountChange change) {
        HomeSummary home = homes.get(actor, homeId);
        BankAccountView before = write(actor, Owner.HOME, homeId, change);
        BankAccountView after = find(Owner.HOME, homeId);
        audit.record(
                actor,
                AuditEntry.of("bank-account.change", "home", homeId, home.name())
                        .atHome(homeId)
                        .changed(Kept.of(before), Kept.of(after)));
        return after;
    }

    @UseCase
    BankAccountView changeOfResident(Actor actor, long residentId, BankAccountChange change) {
        Residents.Person person = person(actor, residentId);
        BankAccountView before = write(actor, Owner.RESIDENT, residentId, change);
        BankAccountView after = find(Owner.RESIDENT, residentId);
        AuditEntry entry = AuditEntry.of("bank-account.change", "resident", residentId, person.name());
        audit.record(
                actor,
                (person.homeId() == null ? entry.inRegion(person.townshipCode()) : entry.atHome(person.homeId()))
                        .changed(Kept.of(before), Kept.of(after)));
        return after;
    }

    private Residents.Person person(Actor actor, long residentId) {
        Residents.Person person = residents.get(actor, residentId);
        if (actor.role() == Role.TOWNSHIP && person.homeId() != null) {
            throw ProblemException.notFound();
        }
        return person;
    }

    private BankAccountView find(Owner owner, long id) {
        return database.first(owner.find, BankAccounts::view, id).orElseGet(BankAccountView::none);
    }

    private BankAccountView write(Actor actor, Owner owner, long id, BankAccountChange change) {
        String number = change.number().replaceAll("\\s", "");
        if (!NUMBER.matcher(number).matches()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("number", "allowances.account-number");
        }
        BankAccountView before = find(owner, id);
        if (before.version() != change.version()) {
            throw ProblemException.stale(before);
        }
        Object[] values = {
            change.accountName().strip(),
            change.bank().strip(),
            cipher.encrypt(number),
            masked(number),
            actor.accountId(),
            clock.instant(),
            id
        };
        int written = before.recorded()
                ? database.change(
                        owner.update,
                        values[0],
                        values[1],
                        values[2],
                        values[3],
                        values[4],
                        values[5],
                        values[6],
                        change.version())
                : database.change(owner.insert, values);
        if (written == 0) {
            throw ProblemException.stale(find(owner, id));
        }
        return before;
    }

    /** The last four digits; the rest as stars. */
    static String masked(String number) {
        return "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    private static BankAccountView view(Row row) {
        return new BankAccountView(
                true,
                row.integer("version"),
                row.text("account_name"),
                row.text("bank"),
                row.text("number_masked"),
                row.moment("updated_at"));
    }
}
