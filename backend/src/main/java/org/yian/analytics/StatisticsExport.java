package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.regions.RegionName;
import org.yian.spreadsheets.Spreadsheet;

/** The tables behind the charts as XLSX files. They hold no personal data. */
@Singleton
class StatisticsExport {

    private final StatisticsService statistics;
    private final Messages messages;
    private final Clock clock;

    StatisticsExport(StatisticsService statistics, Messages messages, Clock clock) {
        this.statistics = statistics;
        this.messages = messages;
        this.clock = clock;
    }

    /** A file with its name. */
    record Named(String name, byte[] file) {}

    /** Which table. */
    @Serdeable
    enum Table {
        RATES,
        HEAT_MAP,
        CLOSING,
        AGEING
    }

    @UseCase(readOnly = true)
    Named write(Actor actor, Table table, StatisticsFilter filter, FailGroup by) {
        Locale locale = actor.locale();
        UnaryOperator<String> text = key -> messages.text(locale, "analytics.export." + key);
        String name = text.apply("table." + table);
        byte[] file =
                switch (table) {
                    case RATES -> rates(actor, filter, by, name, text);
                    case HEAT_MAP -> heatMap(actor, filter, by, name, text);
                    case CLOSING -> closing(actor, filter, name, text);
                    case AGEING -> ageing(actor, filter, name, text);
                };
        return new Named(name + " " + LocalDate.now(clock), file);
    }

    private byte[] rates(Actor actor, StatisticsFilter filter, FailGroup by, String name, UnaryOperator<String> text) {
        return Spreadsheet.<FailRate>named(name)
                .text(text.apply("code"), 12, FailRate::key)
                .text(text.apply("name"), 50, rate -> actor.readsEnglish() ? rate.nameEn() : rate.name())
                .text(text.apply("severity"), 10, rate -> severity(rate.severity(), text))
                .number(text.apply("inspections"), 10, FailRate::inspections)
                .number(text.apply("asked"), 12, FailRate::asked)
                .number(text.apply("failed"), 10, FailRate::failed)
                .number(text.apply("percent"), 12, FailRate::percent)
                .write(rows -> statistics.rates(actor, filter, by).forEach(rows));
    }

    private byte[] heatMap(
            Actor actor, StatisticsFilter filter, FailGroup by, String name, UnaryOperator<String> text) {
        HeatMap map = statistics.heatMap(actor, filter, by);
        Map<String, Number> percents = new HashMap<>();
        map.cells().forEach(cell -> {
            if (cell.percent() != null) {
                percents.put(cell.row() + "/" + cell.column(), cell.percent());
            }
        });
        Spreadsheet<FailRate> sheet = Spreadsheet.<FailRate>named(name)
                .text(text.apply("code"), 12, FailRate::key)
                .text(text.apply("name"), 50, rate -> actor.readsEnglish() ? rate.nameEn() : rate.name())
                .number(text.apply("percent"), 12, FailRate::percent);
        for (RegionName region : map.columns()) {
            sheet.number(
                    actor.readsEnglish() ? region.nameEn() : region.name(),
                    10,
                    rate -> percents.get(rate.key() + "/" + region.code()));
        }
        return sheet.write(rows -> map.rows().forEach(rows));
    }

    private byte[] closing(Actor actor, StatisticsFilter filter, String name, UnaryOperator<String> text) {
        return Spreadsheet.<ClosingMonth>named(name)
                .text(text.apply("month"), 12, ClosingMonth::month)
                .number(text.apply("closed"), 10, ClosingMonth::closed)
                .number(text.apply("average"), 12, ClosingMonth::averageDays)
                .number(text.apply("median"), 12, ClosingMonth::medianDays)
                .number(text.apply("longest"), 12, ClosingMonth::longestDays)
                .number(text.apply("late"), 14, ClosingMonth::late)
                .write(rows -> statistics.closing(actor, filter).forEach(rows));
    }

    private byte[] ageing(Actor actor, StatisticsFilter filter, String name, UnaryOperator<String> text) {
        return Spreadsheet.<Ageing>named(name)
                .text(text.apply("region"), 20, row -> region(actor, row.region()))
                .number(text.apply("not-due"), 12, Ageing::notDue)
                .number(text.apply("week"), 12, Ageing::upTo7)
                .number(text.apply("month-over"), 12, Ageing::upTo30)
                .number(text.apply("quarter-over"), 12, Ageing::upTo90)
                .number(text.apply("longer"), 12, Ageing::longer)
                .number(text.apply("critical"), 14, Ageing::criticalOverdue)
                .write(rows -> statistics.ageing(actor, filter).forEach(rows));
    }

    private static @Nullable String severity(@Nullable String severity, UnaryOperator<String> text) {
        return severity == null ? null : text.apply("severity." + severity);
    }

    private static @Nullable String region(Actor actor, @Nullable RegionName region) {
        if (region == null) {
            return null;
        }
        return actor.readsEnglish() ? region.nameEn() : region.name();
    }
}
