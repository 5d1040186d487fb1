package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.regions.Regions;

/** Reads the ledger of fire safety: by home, and what a line of it tells beside the item itself. */
@Singleton
final class FireLedgerRepository {

    private final Database database;
    private final Regions regions;

    FireLedgerRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** The homes that have items, those with most to worry about first. */
    Page<FireHome> homes(Actor reader, ItemFilter filter, LocalDate today, PageQuery page) {
        var select = ItemRepository.select(byHome(today), reader, filter, today)
                .groupBy("h.id, h.name, h.pinyin, h.city_code, h.county_code, h.fire_status")
                .orderBy("overdue DESC, open_items DESC, h.pinyin, h.id");
        return database.page(select, page, this::home);
    }

    private static String byHome(LocalDate today) {
        return String.format(
                Locale.ROOT,
                """
            h.id, h.name, h.pinyin, h.city_code, h.county_code, h.fire_status, COUNT(*) AS items,
            SUM(i.state = 'CLOSED') AS closed, SUM(i.state <> 'CLOSED') AS open_items,
            SUM(i.state <> 'CLOSED' AND i.deadline < DATE '%s') AS overdue,
            SUM(i.state = 'SUBMITTED' AND i.fire_confirmed_at IS NULL) AS waiting,
            SUM(i.state <> 'CLOSED' AND i.cannot_be_upgraded) AS cannot_be_upgraded,
            MIN(IF(i.state = 'CLOSED', NULL, i.deadline)) AS next_deadline,
            COALESCE(SUM(i.cost), 0) AS cost,
            COALESCE(SUM(IF(i.state = 'CLOSED', i.cost, 0)), 0) AS cost_of_closed
            """,
                today);
    }

    /** @param confirmed whether the confirmation still stands */
    record Facts(
            @Nullable BigDecimal cost,
            @Nullable FundSource fundSource,
            @Nullable String compensatingMeasures,
            boolean confirmed) {}

    Map<Long, Facts> facts(List<Long> items) {
        Map<Long, Facts> facts = new HashMap<>();
        database.list(
                        "SELECT id, cost, fund_source, compensating_measures, fire_confirmed_at FROM rectification_item"
                                + " WHERE id IN (" + marks(items) + ")",
                        row -> Map.entry(
                                row.number("id"),
                                new Facts(
                                        row.decimalOrNull("cost"),
                                        row.choiceOrNull("fund_source", FundSource.class),
                                        row.textOrNull("compensating_measures"),
                                        row.momentOrNull("fire_confirmed_at") != null)),
                        items.toArray())
                .forEach(one -> facts.put(one.getKey(), one.getValue()));
        return facts;
    }

    /** @param files attachments of the step */
    record Said(long itemId, StepAction action, FireItem.Word word, int files) {}

    /** What the fire department said of the items, the earliest first. */
    List<Said> said(List<Long> items) {
        return database.list(
                """
                SELECT s.item_id, s.action, s.note, s.at,
                    (SELECT COUNT(*) FROM rectification_step_attachment a WHERE a.step_id = s.id) AS files
                FROM rectification_step s
                WHERE s.item_id IN (%s) AND s.action IN ('FIRE_GUIDANCE', 'FIRE_CONFIRMED') ORDER BY s.id
                """
                        .formatted(marks(items)),
                row -> new Said(
                        row.number("item_id"),
                        row.choice("action", StepAction.class),
                        new FireItem.Word(row.textOrNull("note"), row.moment("at")),
                        row.integer("files")),
                items.toArray());
    }

    private static String marks(List<Long> items) {
        return String.join(", ", Collections.nCopies(items.size(), "?"));
    }

    private FireHome home(Row row) {
        return new FireHome(
                row.number("id"),
                row.text("name"),
                regions.name(row.textOrNull("city_code")),
                regions.name(row.textOrNull("county_code")),
                row.text("fire_status"),
                row.number("items"),
                row.number("closed"),
                row.number("overdue"),
                row.number("waiting"),
                row.number("cannot_be_upgraded"),
                row.dateOrNull("next_deadline"),
                row.decimal("cost"),
                row.decimal("cost_of_closed"));
    }
}
