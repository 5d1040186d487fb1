package org.yian.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.residents.PersonalDataCipher;

/** Institution accounts of the homes and own accounts of the dispersed persons of a city; a few have none yet. */
final class DemoBankAccounts {

    static final int COLUMNS = 4;
    static final Account NONE = new Account(null, null, null, null);

    private static final int WITHOUT = 9;
    private static final int LEFT_OUT = 4;
    private static final int SHOWN = 4;

    private final Database database;
    private final PersonalDataCipher cipher;
    private final String city;
    private final Map<Long, Account> homes = new HashMap<>();
    private final Map<Long, Account> residents = new HashMap<>();

    DemoBankAccounts(Database database, PersonalDataCipher cipher, String city) {
        this.database = database;
        this.cipher = cipher;
        this.city = city;
    }

    /** An account as its columns stand. */
    record Account(@Nullable String name, @Nullable String bank, byte @Nullable [] number, @Nullable String masked) {

        void putInto(@Nullable Object[] row, int at) {
            row[at] = name;
            row[at + 1] = bank;
            row[at + 2] = number;
            row[at + 3] = masked;
        }
    }

    Account ofHome(long id) {
        return homes.getOrDefault(id, NONE);
    }

    Account ofResident(long id) {
        return residents.getOrDefault(id, NONE);
    }

    void write() {
        insert(
                "home_bank_account",
                "home_id",
                "SELECT id, name FROM home WHERE city_code = ? ORDER BY id",
                "6202%015d",
                homes);
        insert(
                "resident_bank_account",
                "resident_id",
                """
                SELECT id, name FROM resident WHERE city_code = ? AND support_mode = 'DISPERSED' AND active = TRUE
                ORDER BY county_code = '620702', id DESC
                """,
                "6217%015d",
                residents);
    }

    private void insert(String table, String key, String owners, String number, Map<Long, Account> known) {
        record Owner(long id, String name) {}
        List<Owner> all = database.list(owners, row -> new Owner(row.number("id"), row.text("name")), city);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            if (index % WITHOUT == LEFT_OUT) {
                continue;
            }
            Owner owner = all.get(index);
            String digits = number.formatted(owner.id() * 7_919 % 1_000_000_007L);
            Account account = new Account(
                    owner.name(),
                    "甘肃省农村信用社",
                    cipher.encrypt(digits),
                    "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN));
            known.put(owner.id(), account);
            @Nullable Object[] row = new @Nullable Object[1 + COLUMNS];
            row[0] = owner.id();
            account.putInto(row, 1);
            rows.add(row);
        }
        database.changeAll(
                "INSERT INTO " + table + " (" + key
                        + ", account_name, bank, number_encrypted, number_masked, version) VALUES (?, ?, ?, ?, ?, 1)",
                rows);
    }
}
