package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.regions.RegionName;
import org.yian.spreadsheets.Spreadsheet;

/** The list of homes as an XLSX file: what the filter keeps, in the reader's language. */
@Singleton
class HomeExport {

    private final HomeRepository repository;
    private final HomeReader reader;
    private final Messages messages;
    private final Clock clock;

    HomeExport(HomeRepository repository, HomeReader reader, Messages messages, Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    byte[] write(Actor actor, HomeFilter filter) {
        StaffingTarget target = reader.target();
        return sheet(actor).write(rows -> repository.stream(actor.scope(), filter, target, LocalDate.now(clock), rows));
    }

    /** The name of the file, with the day. */
    String fileName(Locale locale) {
        return messages.text(locale, "homes.export-name") + " " + LocalDate.now(clock);
    }

    private Spreadsheet<HomeRow> sheet(Actor actor) {
        Locale locale = actor.locale();
        Function<String, String> title = key -> messages.text(locale, "homes.column." + key);
        return Spreadsheet.<HomeRow>named(messages.text(locale, "homes.export-name"))
                .text(title.apply("name"), 30, HomeRow::name)
                .text(title.apply("city"), 16, row -> region(actor, row.city()))
                .text(title.apply("county"), 16, row -> region(actor, row.county()))
                .text(title.apply("township"), 16, row -> region(actor, row.township()))
                .text(
                        title.apply("approval"),
                        12,
                        row -> messages.text(locale, "homes.approval-status." + row.approvalStatus()))
                .text(title.apply("fire"), 14, row -> messages.text(locale, "homes.fire-status." + row.fireStatus()))
                .number(title.apply("beds"), 8, row -> row.figures().beds())
                .number(title.apply("residents"), 8, row -> row.figures().residents())
                .number(title.apply("occupancy"), 10, row -> row.figures().occupancyPercent())
                .number(title.apply("managers"), 10, row -> row.figures().managers())
                .number(title.apply("required"), 12, row -> row.figures().requiredManagers())
                .number(title.apply("shortfall"), 10, row -> row.figures().shortfall())
                .number(title.apply("care"), 14, row -> row.figures().professionalCareWorkers())
                .number(title.apply("open-items"), 12, row -> row.figures().openItems())
                .number(title.apply("overdue-items"), 12, row -> row.figures().overdueItems())
                .text(title.apply("person-in-charge"), 12, HomeRow::personInCharge)
                .text(title.apply("phone"), 16, HomeRow::phone);
    }

    private static @Nullable String region(Actor actor, @Nullable RegionName region) {
        if (region == null) {
            return null;
        }
        return actor.readsEnglish() ? region.nameEn() : region.name();
    }
}
