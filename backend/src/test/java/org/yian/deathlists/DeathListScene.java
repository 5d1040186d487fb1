package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yian.imports.ImportBatch;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.residents.IdentityNumber;
import org.yian.residents.PersonalDataCipher;

/** Persons with numbers of their own, and lists that name them. */
@Singleton
class DeathListScene {

    static final LocalDate CONFIRMED = LocalDate.of(2020, 3, 2);

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final Database database;
    private final PersonalDataCipher cipher;
    private final DeathLists lists;
    private final Findings findings;

    DeathListScene(Database database, PersonalDataCipher cipher, DeathLists lists, Findings findings) {
        this.database = database;
        this.cipher = cipher;
        this.lists = lists;
        this.findings = findings;
    }

    /** A person with a number of its own. */
    record Person(long id, String name, String number) {}

    static String number() {
        int sequence = SEQUENCE.getAndIncrement();
        return IdentityNumber.of("620702", LocalDate.of(1931, 1, 1).plusDays(sequence / 999), sequence % 999)
                .value();
    }

    Person inHome(long home, String name) {
        return insert(home, null, name);
    }

    Person dispersed(String township, String name) {
        return insert(null, township, name);
    }

    private Person insert(@Nullable Long home, @Nullable String township, String name) {
        String number = number();
        long id = database.insert(
                """
                INSERT INTO resident (home_id, township_code, name, pinyin, pinyin_initials, sex, birth_date,
                    identity_number_encrypted, identity_number_hash, identity_number_masked, support_mode, admitted_on,
                    confirmed_on)
                VALUES (?, ?, ?, 'x', 'x', 'MALE', '1931-01-01', ?, ?, '620***********1234', ?, ?, ?)
                """,
                home,
                township,
                name,
                cipher.encrypt(number),
                cipher.hash(number),
                home == null ? "DISPERSED" : "CENTRALISED",
                CONFIRMED,
                CONFIRMED);
        return new Person(id, name, number);
    }

    /** A death that was filed by the home. */
    void died(Person person, LocalDate on, LocalDate reported) {
        database.change("UPDATE resident SET ended_on = ?, end_reason = 'DEATH' WHERE id = ?", on, person.id());
        database.change(
                """
                INSERT INTO death (resident_id, home_id, died_at, reported_at, cause, state)
                SELECT id, home_id, ?, ?, '年老', 'REPORTED' FROM resident WHERE id = ?
                """,
                on + " 04:00:00",
                reported + " 04:00:00",
                person.id());
    }

    static String row(Person person, LocalDate diedOn) {
        return row(person.name(), person.number(), diedOn);
    }

    static String row(String name, String number, LocalDate diedOn) {
        return name + "," + number + "," + diedOn + ",火化证 " + name;
    }

    ImportBatch read(Actor actor, DeathListKind kind, String... rows) {
        String file = "姓名,身份证号,死亡日期,备注\n" + String.join("\n", rows);
        return lists.read(actor, kind, "名单.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    UUID importList(Actor actor, DeathListKind kind, String... rows) {
        UUID id = read(actor, kind, rows).id();
        if (lists.confirm(actor, id).state() != ImportBatch.State.CONFIRMED) {
            throw new AssertionError("not imported");
        }
        return id;
    }

    List<DeathFindingView> of(Actor actor, Person person) {
        FindingFilter filter = new FindingFilter(null, null, person.id(), null, null, null, null, null, null);
        return findings.list(actor, filter, PageQuery.of(0, 50, null)).items();
    }
}
