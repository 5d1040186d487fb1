package org.yian.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.accounts.DemoSignIn;
import org.yian.accounts.PasswordHashing;
import org.yian.attachments.Attachments;
import org.yian.homes.HomeFigures;
import org.yian.inspections.OfficeName;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;
import org.yian.platform.UseCase;
import org.yian.residents.PersonalDataCipher;
import org.yian.staffing.StaffingMonths;

/** Loads the demonstration province once, in one transaction: a load that is cut off leaves nothing, and the next start begins anew. */
@Singleton
@Requires(property = "yian.demo", value = "true")
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final long SEED = 20171201;

    private final Database database;
    private final Clock clock;
    private final PersonalDataCipher cipher;
    private final PasswordHashing hashing;
    private final Attachments attachments;
    private final HomeFigures figures;
    private final StaffingMonths months;
    private final DemoSignIn signIn;
    private final DemoPlans plans;
    private final int monthsOfBooks;

    DemoData(
            Database database,
            Clock clock,
            PersonalDataCipher cipher,
            PasswordHashing hashing,
            Attachments attachments,
            HomeFigures figures,
            StaffingMonths months,
            DemoSignIn signIn,
            DemoPlans plans,
            @Value("${yian.demo-months:24}") int monthsOfBooks) {
        this.database = database;
        this.clock = clock;
        this.cipher = cipher;
        this.hashing = hashing;
        this.attachments = attachments;
        this.figures = figures;
        this.months = months;
        this.signIn = signIn;
        this.plans = plans;
        this.monthsOfBooks = monthsOfBooks;
    }

    /**
     * Loads into an empty database; a second server that starts at the same time waits here, and then finds what the first
     * has loaded.
     *
     * @throws IllegalStateException when the database holds other data: a demonstration never mixes with work
     */
    @UseCase
    void loadOnce() {
        database.first("SELECT id FROM audit_chain WHERE id = 1 FOR UPDATE", row -> row.number("id"));
        if (database.count("SELECT COUNT(*) FROM demonstration") > 0) {
            return;
        }
        if (database.count("SELECT (SELECT COUNT(*) FROM home) + (SELECT COUNT(*) FROM account)") > 0) {
            throw new IllegalStateException(
                    "The database holds data that are not the demonstration's. Start without --demo, or name an empty"
                            + " database or another folder in YIAN_HOME.");
        }
        Instant begin = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Random random = new Random(SEED);
        List<DemoHome> homes = new DemoHomes(database, random, today).load();
        DemoOffices offices = new DemoOffices(database, hashing, random);
        offices.load(signIn, homes);
        DemoPeople people = new DemoPeople(database, cipher, random, today);
        people.residents(homes);
        people.assessments();
        people.deaths(homes);
        people.staff(homes);
        careStandards();
        DemoEvidence evidence = new DemoEvidence(database, attachments, random, begin);
        DemoItems items = new DemoItems(database, random, today, offices, evidence, officeNames());
        DemoInspections inspections = new DemoInspections(database, random, today, offices, items);
        inspections.load(homes);
        new DemoCare(database, offices, today).load(homes);
        new DemoDays(database, offices, today).load(homes);
        new DemoFunds(
                        database,
                        offices,
                        new DemoAttachments(database, attachments),
                        new DemoRunWriter(database, offices, new DemoBankAccounts(database, cipher, DemoOffices.CITY)),
                        officeNames(),
                        today)
                .load(homes, monthsOfBooks);
        new DemoDeathLists(database, cipher, today).load();
        sequences(inspections, items);
        figures.refreshAll();
        months.keep();
        plans.load(offices, homes, today);
        database.change("INSERT INTO demonstration (id, loaded_at) VALUES (1, ?)", begin);
        LOG.info(
                "demonstration data loaded in {} s: {} homes",
                Duration.between(begin, clock.instant()).toSeconds(),
                homes.size());
    }

    /** 兰州 has published its own notices; 张掖's is an example. Twelve cities have none. */
    private void careStandards() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(careStandard("620100", 2021, "140", "280", "400", "兰州市标准 2021年", "兰州市 2021 年 3 月新闻通稿"));
        rows.add(careStandard(
                "620100", 2022, "150", "301", "451", "兰州市标准 2022年", "兰州市 2022 年新闻通稿：四类地区最低工资的 9%、18%、27%"));
        rows.add(careStandard("620700", 2022, "150", "300", "440", "示例〔2022〕1号", "示例"));
        database.changeAll(
                """
                INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                    document_number, source, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private static @Nullable Object[] careStandard(
            String city,
            int year,
            String independent,
            String partiallyDependent,
            String dependent,
            String document,
            String source) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return new Object[] {
            city,
            from,
            Money.of(independent),
            Money.of(partiallyDependent),
            Money.of(dependent),
            document,
            source,
            from.atStartOfDay(TimeFactory.ZONE).toInstant()
        };
    }

    private Map<String, String> officeNames() {
        Map<String, String> names = new HashMap<>();
        database.list(
                        "SELECT code, name FROM region WHERE level IN ('CITY', 'COUNTY', 'PROVINCE')",
                        row -> Map.entry(row.text("code"), row.text("name")))
                .forEach(region -> names.put(region.getKey(), region.getValue()));
        List<String> all = List.copyOf(names.values());
        names.replaceAll((code, name) -> OfficeName.of(name, all));
        return names;
    }

    private void sequences(DemoInspections inspections, DemoItems items) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.addAll(inspections.sequences());
        rows.addAll(items.sequences());
        database.changeAll(
                "INSERT INTO document_sequence (region_code, kind, year, last_number) VALUES (?, ?, ?, ?)", rows);
    }
}
