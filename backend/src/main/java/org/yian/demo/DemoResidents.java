package org.yian.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Pinyin;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;

/** Makes up residents: their names and self-care, and when they came. */
final class DemoResidents {

    static final String INSERT =
            """
            INSERT INTO resident (home_id, township_code, name, pinyin, pinyin_initials, sex, birth_date,
                identity_number_encrypted, identity_number_hash, identity_number_masked, support_mode, self_care_tier, bed_id,
                admitted_on, ended_on, end_reason, category, disability_kind, disability_grade, confirmation_number,
                confirmed_on, native_place, contact_name, contact_relation, contact_phone)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final List<String> NATIVE_PLACES = List.of("本村", "邻村", "本镇", "外县迁入");
    private static final List<String> RELATIONS = List.of("侄子", "侄女", "外甥", "村委会", "邻居", "兄弟");

    private final PersonalDataCipher cipher;
    private final Random random;
    private final LocalDate today;
    private final DemoNames names;

    DemoResidents(PersonalDataCipher cipher, Random random, LocalDate today) {
        this.cipher = cipher;
        this.random = random;
        this.today = today;
        this.names = new DemoNames(random);
    }

    /** The division that identity numbers begin with: the office's county, or the districts of a city without counties. */
    static String identityRegion(String officeCode) {
        return officeCode.endsWith("00") ? officeCode.substring(0, 4) + "01" : officeCode;
    }

    /** The values of {@link #INSERT}. */
    @Nullable
    Object[] row(
            @Nullable Long homeId,
            @Nullable String townshipCode,
            IdentityNumber identity,
            String mode,
            @Nullable Long bed,
            @Nullable LocalDate died) {
        boolean male = identity.male();
        String name = names.person(male);
        Pinyin pinyin = Pinyin.of(name);
        int tier = random.nextInt(100);
        LocalDate admittedOn = today.minusDays(400L + random.nextInt(3600));
        LocalDate confirmedOn = admittedOn.minusDays(40);
        boolean boarder = mode.equals("BOARDER");
        boolean elderly = Period.between(identity.birthDate(), confirmedOn).getYears() >= 60;
        return new Object[] {
            homeId,
            townshipCode,
            name,
            pinyin.full(),
            pinyin.initials(),
            male ? "MALE" : "FEMALE",
            identity.birthDate(),
            cipher.encrypt(identity.value()),
            cipher.hash(identity.value()),
            identity.masked(),
            mode,
            tier < 62 ? "INDEPENDENT" : tier < 85 ? "PARTIALLY_DEPENDENT" : "DEPENDENT",
            bed,
            admittedOn,
            died,
            died == null ? null : "DEATH",
            boarder ? null : elderly ? "ELDERLY" : "DISABLED",
            boarder || elderly ? null : "PHYSICAL",
            boarder || elderly ? null : 2,
            boarder ? null : "特困认〔" + confirmedOn.getYear() + "〕" + (1 + random.nextInt(400)) + "号",
            boarder ? null : confirmedOn,
            NATIVE_PLACES.get(random.nextInt(NATIVE_PLACES.size())),
            names.person(random.nextBoolean()),
            RELATIONS.get(random.nextInt(RELATIONS.size())),
            "139" + (10_000_000 + random.nextInt(89_999_999))
        };
    }
}
