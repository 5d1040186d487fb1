package org.yian.support;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.yian.homes.HomeFigures;
import org.yian.platform.Database;
import org.yian.platform.Pinyin;

/**
 * Puts homes straight into the database: {@code homes.home().named("甘州区敬老院").beds(30).residents(12).insert()}. Without
 * more it is an approved home in use in 梁家墩镇, 甘州区, 张掖市, with nobody in it.
 */
@Singleton
public class TestHomes {

    public static final String ZHANGYE = "620700";
    public static final String GANZHOU = "620702";
    public static final String LIANGJIADUN = "620702100";
    public static final String SHANGQIN = "620702101";
    public static final String SHANDAN = "620725";
    public static final String JIAYUGUAN = "620200";
    public static final String XINCHENG_OF_JIAYUGUAN = "620201100";
    public static final String LANZHOU = "620100";
    public static final String CHENGGUAN = "620102";

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Database database;
    private final HomeFigures figures;

    TestHomes(Database database, HomeFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    public Builder home() {
        return new Builder();
    }

    /** A home with good defaults; see {@link TestHomes}. */
    public final class Builder {

        private String name = "第" + NUMBER.incrementAndGet() + "敬老院";
        private String cityCode = ZHANGYE;
        private @Nullable String countyCode = GANZHOU;
        private @Nullable String townshipCode = LIANGJIADUN;
        private String approvalStatus = "APPROVED";
        private String fireStatus = "ACCEPTED";
        private String status = "OPEN";
        private int beds;
        private int residents;
        private int managers;
        private int volunteers;
        private int careWorkers;

        private Builder() {}

        public Builder named(String value) {
            name = value;
            return this;
        }

        /** Where it lies; the county is null where the city has none, the township may be null. */
        public Builder in(String city, @Nullable String county, @Nullable String township) {
            cityCode = city;
            countyCode = county;
            townshipCode = township;
            return this;
        }

        public Builder notApproved() {
            approvalStatus = "NOT_APPROVED";
            return this;
        }

        public Builder fireStatus(String value) {
            fireStatus = value;
            return this;
        }

        public Builder closed() {
            status = "CLOSED";
            return this;
        }

        /** Beds in use, in rooms of two. */
        public Builder beds(int count) {
            beds = count;
            return this;
        }

        /** Centralised residents without a bed of their own. */
        public Builder residents(int count) {
            residents = count;
            return this;
        }

        /** Hired staff without certificates. */
        public Builder managers(int count) {
            managers = count;
            return this;
        }

        public Builder volunteers(int count) {
            volunteers = count;
            return this;
        }

        /** Hired nursing staff with a care-worker certificate in force; they count as managers too. */
        public Builder careWorkers(int count) {
            careWorkers = count;
            return this;
        }

        /** The id of the new home. */
        public long insert() {
            Pinyin pinyin = Pinyin.of(name);
            long id = database.insert(
                    """
                    INSERT INTO home (name, pinyin, pinyin_initials, city_code, county_code, township_code, address, phone,
                        opened_on, approval_status, approval_number, approval_date, person_in_charge, person_in_charge_phone,
                        fire_status, status, closed_on, closed_reason)
                    VALUES (?, ?, ?, ?, ?, ?, '中心街1号', '0936-1234567', '2010-05-01', ?, ?, ?, '李建国', '13800000000',
                        ?, ?, ?, ?)
                    """,
                    name,
                    pinyin.full(),
                    pinyin.initials(),
                    cityCode,
                    countyCode,
                    townshipCode,
                    approvalStatus,
                    approvalStatus.equals("APPROVED") ? "甘编办〔2015〕12号" : null,
                    approvalStatus.equals("APPROVED") ? LocalDate.of(2015, 3, 1) : null,
                    fireStatus,
                    status,
                    status.equals("OPEN") ? null : LocalDate.of(2024, 1, 1),
                    status.equals("OPEN") ? null : "撤并");
            addBeds(id, beds);
            addResidents(id, residents);
            addStaff(id, managers, "OTHER", "HIRED", false);
            addStaff(id, volunteers, "OTHER", "VOLUNTEER", false);
            addStaff(id, careWorkers, "NURSING", "HIRED", true);
            figures.refresh(id);
            return id;
        }
    }

    private void addBeds(long homeId, int count) {
        long room = 0;
        for (int bed = 0; bed < count; bed++) {
            if (bed % 2 == 0) {
                room = database.insert(
                        "INSERT INTO room (home_id, building, floor, name) VALUES (?, '主楼', 1, ?)",
                        homeId,
                        Integer.toString(101 + bed / 2));
            }
            database.insert(
                    "INSERT INTO bed (room_id, home_id, label) VALUES (?, ?, ?)",
                    room,
                    homeId,
                    Integer.toString(bed % 2 + 1));
        }
    }

    /** Adds residents without refreshing the figures. */
    public void addResidents(long homeId, int count) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int resident = 0; resident < count; resident++) {
            rows.add(new @Nullable Object[] {homeId, hash()});
        }
        database.changeAll(
                """
                INSERT INTO resident (home_id, name, pinyin, pinyin_initials, sex, birth_date, identity_number_encrypted,
                    identity_number_hash, identity_number_masked, support_mode, self_care_tier, admitted_on)
                VALUES (?, '张福', 'zhangfu', 'zf', 'MALE', '1945-01-01', 'x', ?, '620***********123X', 'CENTRALISED',
                    'INDEPENDENT', '2020-01-01')
                """,
                rows);
    }

    /** A resident in a bed, without refreshing the figures. */
    public long addResidentIn(long homeId, long bedId) {
        return database.insert(
                """
                INSERT INTO resident (home_id, name, pinyin, pinyin_initials, sex, birth_date, identity_number_encrypted,
                    identity_number_hash, identity_number_masked, support_mode, self_care_tier, bed_id, admitted_on)
                VALUES (?, '王有福', 'wangyoufu', 'wyf', 'MALE', '1945-01-01', 'x', ?, '620***********1234', 'CENTRALISED',
                    'INDEPENDENT', ?, '2020-01-01')
                """,
                homeId,
                hash(),
                bedId);
    }

    private void addStaff(long homeId, int count, String post, String employment, boolean certified) {
        for (int person = 0; person < count; person++) {
            long staffId = database.insert(
                    "INSERT INTO staff (home_id, name, sex, post, employment, started_on) VALUES (?, '赵玉兰', 'FEMALE', ?, ?, '2018-01-01')",
                    homeId,
                    post,
                    employment);
            if (certified) {
                database.insert(
                        "INSERT INTO staff_certificate (staff_id, kind, number, issued_on) VALUES (?, 'CARE_WORKER', 'HLY1', '2018-01-01')",
                        staffId);
            }
        }
    }

    private static byte[] hash() {
        return ByteBuffer.allocate(32).putLong(NUMBER.incrementAndGet()).array();
    }
}
