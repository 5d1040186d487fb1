package org.yian.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;

/** Residents, the dead of the last year, and staff with their certificates. */
final class DemoPeople {

    private static final int DEATHS = 280;
    private static final int DISPERSED = 300;
    private static final int VOLUNTEERS = 60;

    private final Database database;
    private final DemoResidents residents;
    private final Random random;
    private final LocalDate today;
    private final DemoNames names;
    private final Set<String> used = new HashSet<>();

    DemoPeople(Database database, PersonalDataCipher cipher, Random random, LocalDate today) {
        this.database = database;
        this.random = random;
        this.today = today;
        this.names = new DemoNames(random);
        this.residents = new DemoResidents(cipher, random, today);
    }

    void residents(List<DemoHome> homes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DemoHome home : homes) {
            List<Long> beds = database.list(
                    "SELECT id FROM bed WHERE home_id = ? ORDER BY id LIMIT " + home.residents(),
                    row -> row.number("id"),
                    home.id());
            for (Long bed : beds) {
                String mode = random.nextInt(25) == 0 ? "BOARDER" : "CENTRALISED";
                rows.add(resident(home, mode, bed, null));
            }
        }
        List<DemoHome> inTownships =
                homes.stream().filter(home -> home.townshipCode() != null).toList();
        for (int index = 0; index < DISPERSED; index++) {
            rows.add(resident(inTownships.get(random.nextInt(inTownships.size())), "DISPERSED", null, null));
        }
        database.changeAll(DemoResidents.INSERT, rows);
    }

    /** An assessment behind each tier; those of more than a year ago are overdue. */
    void assessments() {
        List<@Nullable Object[]> rows = database.list(
                "SELECT id, self_care_tier FROM resident WHERE support_mode <> 'BOARDER' AND active ORDER BY id",
                row -> assessment(row.number("id"), row.text("self_care_tier")));
        database.changeAll(
                """
                INSERT INTO self_care_assessment (resident_id, assessed_on, eating, dressing, getting_up, toilet, walking,
                    bathing, occasion, first_assessor, second_assessor)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'YEARLY', '李志强', '王芳')
                """,
                rows);
        database.change(
                """
                UPDATE resident r JOIN self_care_assessment s ON s.resident_id = r.id SET r.assessed_on = s.assessed_on
                """);
    }

    private @Nullable Object[] assessment(long id, String tier) {
        boolean able = tier.equals("INDEPENDENT");
        boolean dependent = tier.equals("DEPENDENT");
        LocalDate assessedOn = today.minusDays(id * 7 % 390);
        return new Object[] {
            id, assessedOn, !dependent, !dependent, !dependent, !dependent, able || (!dependent && id % 2 == 0), able
        };
    }

    void deaths(List<DemoHome> homes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int index = 0; index < DEATHS; index++) {
            LocalDate died = today.minusDays(2L + random.nextInt(360));
            rows.add(resident(homes.get(random.nextInt(homes.size())), "CENTRALISED", null, died));
        }
        database.changeAll(DemoResidents.INSERT, rows);
        List<@Nullable Object[]> deaths = new ArrayList<>();
        database.list("SELECT id, home_id, ended_on FROM resident WHERE end_reason = 'DEATH' ORDER BY id", row ->
                        new Object[] {row.number("id"), row.number("home_id"), row.date("ended_on")})
                .forEach(dead -> {
                    Instant died = ((LocalDate) dead[2])
                            .atTime(random.nextInt(24), random.nextInt(60))
                            .atZone(TimeFactory.ZONE)
                            .toInstant();
                    int hours = random.nextInt(8) == 0 ? 30 + random.nextInt(20 * 24) : 1 + random.nextInt(20);
                    Instant reported = earlier(
                            died.plus(hours, ChronoUnit.HOURS),
                            today.atTime(8, 0).atZone(TimeFactory.ZONE).toInstant());
                    deaths.add(new Object[] {
                        dead[0],
                        dead[1],
                        died,
                        reported,
                        List.of("心脑血管疾病", "呼吸系统疾病", "恶性肿瘤", "年老多器官衰竭").get(random.nextInt(4)),
                        reported.isAfter(died.plus(90, ChronoUnit.DAYS)) ? "REPORTED" : "VERIFIED"
                    });
                });
        database.changeAll(
                "INSERT INTO death (resident_id, home_id, died_at, reported_at, cause, state) VALUES (?, ?, ?, ?, ?, ?)",
                deaths);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private @Nullable Object[] resident(DemoHome home, String mode, @Nullable Long bed, @Nullable LocalDate died) {
        boolean male = random.nextInt(10) < 7;
        return residents.row(
                mode.equals("DISPERSED") ? null : home.id(),
                home.townshipCode(),
                identity(home, male),
                mode,
                bed,
                died);
    }

    private IdentityNumber identity(DemoHome home, boolean male) {
        while (true) {
            int age = random.nextInt(30) == 0 ? 16 + random.nextInt(44) : 60 + random.nextInt(33);
            LocalDate birth = today.minusYears(age).minusDays(random.nextInt(365));
            int sequence = random.nextInt(LoadBatch.FIRST_SEQUENCE / 2) * 2 + (male ? 1 : 0);
            IdentityNumber identity =
                    IdentityNumber.of(DemoResidents.identityRegion(home.officeCode()), birth, sequence);
            if (used.add(identity.value())) {
                return identity;
            }
        }
    }

    void staff(List<DemoHome> homes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> certificates = new ArrayList<>();
        long id = 0;
        for (DemoHome home : homes) {
            for (int index = 0; index < home.managers(); index++) {
                id++;
                String post = post(index);
                rows.add(staff(
                        id, home, index == 0 ? home.personInCharge() : names.person(random.nextBoolean()), post, null));
                if (home.professionalCare() && index == 0) {
                    certificates.add(certificate(id, "CARE_WORKER", today.plusDays(20L + random.nextInt(900))));
                } else if (post.equals("NURSING") && random.nextInt(6) == 0) {
                    LocalDate expiry = home.professionalCare()
                            ? today.plusDays(10L + random.nextInt(400))
                            : today.minusDays(1L + random.nextInt(300));
                    certificates.add(certificate(id, "CARE_WORKER", expiry));
                }
                certificates.add(certificate(id, "HEALTH", today.plusDays(random.nextInt(400) - 40L)));
            }
        }
        for (int index = 0; index < VOLUNTEERS; index++) {
            id++;
            DemoHome home = homes.get(random.nextInt(homes.size()));
            rows.add(staff(id, home, names.person(random.nextBoolean()), "OTHER", "VOLUNTEER"));
        }
        database.changeAll(
                """
                INSERT INTO staff (id, home_id, name, sex, birth_date, post, employment, started_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
        database.changeAll(
                "INSERT INTO staff_certificate (staff_id, kind, number, issued_on, valid_until) VALUES (?, ?, ?, ?, ?)",
                certificates);
    }

    private static String post(int index) {
        return List.of("DIRECTOR", "ACCOUNTANT", "CATERING", "CASHIER", "NURSING", "DUTY", "NURSING", "OTHER")
                .get(index % 8);
    }

    private @Nullable Object[] staff(long id, DemoHome home, String name, String post, @Nullable String employment) {
        String chosen = employment != null
                ? employment
                : List.of(
                                "TOWNSHIP_STAFF",
                                "PUBLIC_WELFARE_POST",
                                "HIRED",
                                "HIRED",
                                "PURCHASED_SERVICE",
                                "SOCIAL_WORKER")
                        .get(random.nextInt(6));
        return new Object[] {
            id,
            home.id(),
            name,
            random.nextBoolean() ? "MALE" : "FEMALE",
            today.minusYears(24 + random.nextInt(34)).minusDays(random.nextInt(365)),
            post,
            chosen,
            today.minusDays(60L + random.nextInt(3000))
        };
    }

    private @Nullable Object[] certificate(long staff, String kind, LocalDate validUntil) {
        return new Object[] {staff, kind, kind.charAt(0) + "%08d".formatted(staff), validUntil.minusYears(3), validUntil
        };
    }
}
