package org.yian.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.DemoAccount;
import org.yian.accounts.DemoSignIn;
import org.yian.accounts.PasswordHashing;
import org.yian.platform.Database;
import org.yian.platform.Role;

/** The accounts of the demonstration: those to try, two inspectors for each office, and a director for each home. */
final class DemoOffices {

    static final String COUNTY = "620702";
    static final String CITY = "620700";

    private static final String INSERT =
            """
            INSERT INTO account (username, password_hash, display_name, role, region_code, home_id, law_enforcement_number,
                must_change_password)
            VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)
            """;

    private final Database database;
    private final PasswordHashing hashing;
    private final DemoNames names;
    private final Map<String, List<Long>> inspectors = new HashMap<>();
    private final Map<Long, Long> directors = new HashMap<>();
    private long fireOfficer;
    private long carer;
    private long accountant;
    private long ownHome;

    DemoOffices(Database database, PasswordHashing hashing, Random random) {
        this.database = database;
        this.hashing = hashing;
        this.names = new DemoNames(random);
    }

    void load(DemoSignIn demo, List<DemoHome> homes) {
        String password = hashing.hash(demo.password());
        DemoHome own = demonstrationHome(homes);
        for (DemoAccount account : demo.accounts()) {
            insert(account, password, own);
        }
        // Nobody signs in with the others: nobody knows their password.
        String unknown = hashing.hash(UUID.randomUUID().toString());
        homes.stream().map(DemoHome::officeCode).distinct().forEach(office -> inspectors(office, unknown));
        for (DemoHome home : homes) {
            if (!directors.containsKey(home.id())) {
                long id = database.insert(
                        INSERT,
                        "director-" + home.id(),
                        unknown,
                        home.personInCharge(),
                        Role.DIRECTOR,
                        null,
                        home.id(),
                        null);
                directors.put(home.id(), id);
            }
        }
    }

    /** The home whose director, accountant and carer can be tried: the largest of the county. */
    static DemoHome demonstrationHome(List<DemoHome> homes) {
        return homes.stream()
                .filter(home -> COUNTY.equals(home.countyCode()) && home.townshipCode() != null)
                .max(Comparator.comparingInt(DemoHome::residents))
                .orElseThrow();
    }

    /** The two inspectors of an office. */
    List<Long> inspectorsOf(DemoHome home) {
        return inspectors.getOrDefault(home.officeCode(), List.of());
    }

    /** The two officers of an office; the account that can be tried is the first of its county. */
    List<Long> inspectorsOf(String office) {
        return inspectors.getOrDefault(office, List.of());
    }

    long directorOf(DemoHome home) {
        return directorOf(home.id());
    }

    long directorOf(long homeId) {
        return directors.getOrDefault(homeId, 0L);
    }

    /** Only the home whose accounts can be tried has one. */
    Optional<Long> accountantOf(DemoHome home) {
        return home.id() == ownHome ? Optional.of(accountant) : Optional.empty();
    }

    long fireOfficer() {
        return fireOfficer;
    }

    /** The carer of the home whose accounts can be tried. */
    long carer() {
        return carer;
    }

    private void insert(DemoAccount account, String password, DemoHome home) {
        Role role = account.role();
        @Nullable
        String region =
                switch (role) {
                    case PROVINCE, AUDITOR -> "620000";
                    case CITY -> CITY;
                    case COUNTY, FIRE -> COUNTY;
                    case TOWNSHIP -> home.townshipCode();
                    case DIRECTOR, ACCOUNTANT, CARER, ADMIN -> null;
                };
        boolean inspects = role == Role.COUNTY || role == Role.CITY || role == Role.PROVINCE;
        long id = database.insert(
                INSERT,
                account.username(),
                password,
                account.displayName(),
                role,
                region,
                role.ofHome() ? home.id() : null,
                inspects
                        ? "甘执法〔2024〕%04d"
                                .formatted(Math.floorMod(account.username().hashCode(), 10_000))
                        : null);
        if (role == Role.COUNTY) {
            inspectors.computeIfAbsent(COUNTY, code -> new ArrayList<>()).add(id);
        } else if (role == Role.DIRECTOR) {
            directors.put(home.id(), id);
        } else if (role == Role.FIRE) {
            fireOfficer = id;
        } else if (role == Role.CARER) {
            carer = id;
        } else if (role == Role.ACCOUNTANT) {
            accountant = id;
            ownHome = home.id();
        }
    }

    private void inspectors(String office, String password) {
        List<Long> two = inspectors.computeIfAbsent(office, code -> new ArrayList<>());
        while (two.size() < 2) {
            int number = two.size() + 1;
            two.add(database.insert(
                    INSERT,
                    "inspector-" + office + "-" + number,
                    password,
                    names.person(number == 1),
                    Role.COUNTY,
                    office,
                    null,
                    "甘执法〔2024〕" + office + number));
        }
    }
}
