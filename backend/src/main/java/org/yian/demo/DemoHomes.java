package org.yian.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Pinyin;

/** 264 homes on real townships, with rooms and beds. The counts of the speech are met exactly (domain rules section 2). */
final class DemoHomes {

    static final int HOMES = 264;
    static final int WITHOUT_APPROVAL = 186;
    static final int THREE_MANAGERS_OR_FEWER = 157;
    static final int WITHOUT_PROFESSIONAL_CARE = 221;

    private static final int HOMES_OF_A_CITY_WITHOUT_COUNTIES = 2;
    private static final String DEMONSTRATION_COUNTY = "620702";

    private final Database database;
    private final Random random;
    private final LocalDate today;
    private final DemoNames names;

    DemoHomes(Database database, Random random, LocalDate today) {
        this.database = database;
        this.random = random;
        this.today = today;
        this.names = new DemoNames(random);
    }

    private record Township(
            @Nullable String code, String name, String city, @Nullable String county, String regionName) {}

    List<DemoHome> load() {
        List<Township> places = places();
        List<Integer> approval = shuffled();
        List<Integer> managers = shuffled();
        List<Integer> care = shuffled();
        List<DemoHome> homes = new ArrayList<>();
        for (int index = 0; index < HOMES; index++) {
            int managerCount =
                    managers.get(index) < THREE_MANAGERS_OR_FEWER ? 1 + random.nextInt(3) : 4 + random.nextInt(15);
            homes.add(insert(
                    places.get(index),
                    approval.get(index) >= WITHOUT_APPROVAL,
                    managerCount,
                    care.get(index) >= WITHOUT_PROFESSIONAL_CARE));
        }
        beds(homes);
        DemoHome tried = DemoOffices.demonstrationHome(homes);
        database.change("UPDATE home SET person_in_charge = ? WHERE id = ?", DemoAccounts.DIRECTOR, tried.id());
        homes.replaceAll(home -> home.id() == tried.id() ? home.ledBy(DemoAccounts.DIRECTOR) : home);
        return homes;
    }

    /** Three homes a county at least, two for the city without counties, the rest where there are most townships. */
    private List<Township> places() {
        Map<String, List<Township>> byOffice = new LinkedHashMap<>();
        for (Township township : townships()) {
            String office = township.county() == null ? township.city() : township.county();
            byOffice.computeIfAbsent(office, code -> new ArrayList<>()).add(township);
        }
        Map<String, Integer> wanted = new HashMap<>();
        byOffice.forEach((office, townships) -> wanted.put(
                office, office.endsWith("00") ? HOMES_OF_A_CITY_WITHOUT_COUNTIES : Math.min(3, townships.size())));
        int missing =
                HOMES - wanted.values().stream().mapToInt(Integer::intValue).sum();
        List<String> largest = byOffice.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Township>> office) ->
                                !office.getKey().equals(DEMONSTRATION_COUNTY))
                        .thenComparing(office -> -office.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        for (int index = 0; index < Math.abs(missing); index++) {
            wanted.merge(largest.get(index), Integer.signum(missing), Integer::sum);
        }
        List<Township> places = new ArrayList<>();
        byOffice.forEach((office, townships) -> {
            Collections.shuffle(townships, random);
            places.addAll(townships.subList(0, wanted.getOrDefault(office, 0)));
        });
        return places;
    }

    /** All townships, and each county that has none: its home hangs under the county. */
    private List<Township> townships() {
        return database.list(
                """
                SELECT t.code, t.name, t.city_code, t.county_code, COALESCE(c.name, p.name) AS region_name
                FROM region t JOIN region p ON p.code = t.city_code LEFT JOIN region c ON c.code = t.county_code
                WHERE t.level = 'TOWNSHIP' AND t.name NOT LIKE '%街道%' AND (t.name LIKE '%镇' OR t.name LIKE '%乡')
                UNION ALL
                SELECT NULL, '', c.city_code, c.code, c.name FROM region c
                WHERE c.level = 'COUNTY' AND NOT EXISTS (
                    SELECT 1 FROM region t WHERE t.county_code = c.code AND t.level = 'TOWNSHIP'
                        AND t.name NOT LIKE '%街道%' AND (t.name LIKE '%镇' OR t.name LIKE '%乡'))
                ORDER BY city_code, county_code, code
                """,
                row -> new Township(
                        row.textOrNull("code"),
                        row.text("name"),
                        row.text("city_code"),
                        row.textOrNull("county_code"),
                        row.text("region_name")));
    }

    private DemoHome insert(Township place, boolean approved, int managers, boolean professionalCare) {
        String name = place.regionName() + place.name() + (random.nextInt(6) == 0 ? "中心敬老院" : "敬老院");
        Pinyin pinyin = Pinyin.of(name);
        int residents = 12 + random.nextInt(43) + (random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        int beds = Math.max(residents, residents * 100 / (42 + random.nextInt(59)));
        String person = names.person(random.nextInt(4) > 0);
        String fire = List.of("ACCEPTED", "ASSESSED", "NOT_PASSED", "NOT_PASSED", "CANNOT_BE_UPGRADED")
                .get(random.nextInt(5));
        int opened = 1988 + random.nextInt(30);
        long id = database.insert(
                """
                INSERT INTO home (name, pinyin, pinyin_initials, city_code, county_code, township_code, address, longitude,
                    latitude, phone, opened_on, operator, approval_status, approval_number, approval_date,
                    legal_person_registered, person_in_charge, person_in_charge_phone, floor_area, building_year, storeys,
                    canteen, clinic, bathing_room, activity_room, central_heating, barrier_free, fire_status,
                    fire_document_number, fire_checked_on, smoke_detectors, sprinklers, fire_compensating_measures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                name,
                pinyin.full(),
                pinyin.initials(),
                place.city(),
                place.county(),
                place.code(),
                place.regionName() + place.name() + (1 + random.nextInt(20)) + "号",
                near(DemoCities.longitude(place.city())),
                near(DemoCities.latitude(place.city())),
                "093" + random.nextInt(10) + "-" + (2_000_000 + random.nextInt(7_000_000)),
                LocalDate.of(opened, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextInt(8) == 0 ? "COUNTY" : "TOWNSHIP",
                approved ? "APPROVED" : "NOT_APPROVED",
                approved ? place.regionName() + "编委发〔" + opened + "〕" + (1 + random.nextInt(90)) + "号" : null,
                approved ? LocalDate.of(opened, 1 + random.nextInt(12), 1 + random.nextInt(28)) : null,
                approved,
                person,
                "139" + (10_000_000 + random.nextInt(89_999_999)),
                BigDecimal.valueOf(beds * 18L + random.nextInt(400)),
                opened - random.nextInt(4),
                1 + random.nextInt(3),
                true,
                random.nextInt(4) == 0,
                random.nextInt(3) > 0,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                fire,
                fire.equals("ACCEPTED")
                        ? "消验字〔" + (2015 + random.nextInt(8)) + "〕" + (10 + random.nextInt(900)) + "号"
                        : null,
                fire.equals("ACCEPTED") ? today.minusDays(200 + random.nextInt(1200)) : null,
                random.nextInt(3) > 0,
                fire.equals("ACCEPTED"),
                fire.equals("CANNOT_BE_UPGRADED") ? "增设独立式感烟报警器，夜间双人值守，每两小时巡查一次" : null);
        return new DemoHome(
                id,
                name,
                place.city(),
                place.county(),
                place.code(),
                residents,
                beds,
                managers,
                professionalCare,
                person);
    }

    /** Within some 30 km. */
    private BigDecimal near(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 1e6) + random.nextInt(600_000) - 300_000L, 6);
    }

    private void beds(List<DemoHome> homes) {
        List<@Nullable Object[]> rooms = new ArrayList<>();
        List<@Nullable Object[]> beds = new ArrayList<>();
        long room = 0;
        for (DemoHome home : homes) {
            for (int bed = 0; bed < home.beds(); bed++) {
                if (bed % 3 == 0) {
                    room++;
                    int number = bed / 3;
                    int floor = 1 + number / 12 % 2;
                    String building = "一二三四五六七八九".charAt(number / 24) + "号楼";
                    rooms.add(new Object[] {room, home.id(), building, floor, floor * 100 + number % 12 + 1});
                }
                beds.add(new Object[] {room, home.id(), String.valueOf(bed % 3 + 1)});
            }
        }
        database.changeAll("INSERT INTO room (id, home_id, building, floor, name) VALUES (?, ?, ?, ?, ?)", rooms);
        database.changeAll("INSERT INTO bed (room_id, home_id, label) VALUES (?, ?, ?)", beds);
    }

    private List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, HOMES).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
