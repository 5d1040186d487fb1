package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.regions.RegionName;
import org.yian.spreadsheets.Spreadsheet;

/** The list of supported persons as an XLSX file: what the filter keeps, identity numbers masked. Each export is recorded. */
@Singleton
class ResidentExport {

    private static final int MAXIMUM_ROWS = 120_000;

    private final ResidentRepository repository;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    ResidentExport(ResidentRepository repository, Messages messages, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of an export: never the words of the search, which may be an identity number. */
    @Serdeable
    record Exported(
            int persons,
            boolean searched,
            @Nullable Long home,
            @Nullable String city,
            @Nullable String county,
            @Nullable String township,
            @Nullable SupportMode mode,
            @Nullable SelfCareTier tier,
            @Nullable DestituteCategory category,
            @Nullable Boolean ended,
            @Nullable Reassessment assessment) {

        static Exported of(ResidentFilter filter, int persons) {
            return new Exported(
                    persons,
                    filter.q() != null && !filter.q().isBlank(),
                    filter.home(),
                    filter.city(),
                    filter.county(),
                    filter.township(),
                    filter.mode(),
                    filter.tier(),
                    filter.category(),
                    filter.ended(),
                    filter.assessment());
        }
    }

    @UseCase
    byte[] write(Actor actor, ResidentFilter filter, @Nullable String sort) {
        AtomicInteger persons = new AtomicInteger();
        byte[] file = sheet(actor)
                .write(rows -> repository.stream(actor.scope(), filter, sort, row -> {
                    persons.incrementAndGet();
                    rows.accept(row);
                }));
        audit.record(
                actor,
                AuditEntry.of("resident.export", "resident", "-", fileName(actor.locale()))
                        .changed(null, Exported.of(filter, persons.get())));
        return file;
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "rosters.export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<ResidentRow> sheet(Actor actor) {
        Locale locale = actor.locale();
        Function<String, String> title = key -> messages.text(locale, "rosters.column." + key);
        Function<String, String> own = key -> messages.text(locale, "rosters.export." + key);
        return Spreadsheet.<ResidentRow>named(messages.text(locale, "rosters.export-name"))
                .atMost(MAXIMUM_ROWS)
                .text(title.apply("name"), 16, ResidentRow::name)
                .text(own.apply("sex"), 6, row -> own.apply("sex." + row.sex()))
                .number(own.apply("age"), 6, ResidentRow::age)
                .text(title.apply("identityNumber"), 22, ResidentRow::identityNumber)
                .text(title.apply("supportMode"), 12, row -> own.apply("mode." + row.supportMode()))
                .text(own.apply("home"), 30, ResidentRow::homeName)
                .text(title.apply("bed"), 12, ResidentRow::bed)
                .text(own.apply("city"), 14, row -> region(actor, row.city()))
                .text(own.apply("county"), 14, row -> region(actor, row.county()))
                .text(title.apply("township"), 16, row -> region(actor, row.township()))
                .text(title.apply("category"), 12, row -> word(own, "category.", row.category()))
                .text(own.apply("tier"), 14, row -> word(own, "tier.", row.selfCareTier()))
                .date(own.apply("assessedOn"), 12, ResidentRow::assessedOn)
                .date(own.apply("admittedOn"), 14, ResidentRow::admittedOn)
                .date(own.apply("endedOn"), 12, ResidentRow::endedOn);
    }

    private static @Nullable String word(Function<String, String> words, String prefix, @Nullable Enum<?> value) {
        return value == null ? null : words.apply(prefix + value.name());
    }

    private static @Nullable String region(Actor actor, @Nullable RegionName region) {
        if (region == null) {
            return null;
        }
        return actor.readsEnglish() ? region.nameEn() : region.name();
    }
}
