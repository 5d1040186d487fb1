package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.Recipients;
import org.yian.notifications.Notice;
import org.yian.notifications.NotificationKind;
import org.yian.notifications.Notifications;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;

/** Tells the other side of each step: the home hears of the county's, the county and the fire department of the home's. */
@Singleton
class ItemNotices {

    private static final int LONGEST_PROBLEM = 200;

    private final Database database;
    private final Recipients recipients;
    private final Notifications notifications;

    ItemNotices(Database database, Recipients recipients, Notifications notifications) {
        this.database = database;
        this.recipients = recipients;
        this.notifications = notifications;
    }

    private record Facts(String home, String problem) {}

    /** An inspection has put items into the ledger. */
    void opened(Actor actor, long homeId, List<Finding> findings) {
        String inspection = findings.get(0).inspectionId().toString();
        notifications.send(new Notice(
                NotificationKind.ITEMS_OPENED,
                inspection,
                List.of(homeName(homeId), Integer.toString(findings.size())),
                "/rectifications?homeId=" + homeId,
                others(actor, recipients.of(homeId, Role.DIRECTOR))));
    }

    /** A step was taken. */
    void taken(Actor actor, LedgerEntry entry, Attempt attempt) {
        switch (attempt.step()) {
            case SUBMITTED -> {
                send(actor, entry, NotificationKind.ITEM_SUBMITTED, null, Role.COUNTY);
                if (entry.standing().nature().fireDepartment()) {
                    send(actor, entry, NotificationKind.FIRE_EVIDENCE_SUBMITTED, null, Role.FIRE);
                }
            }
            case RETURNED -> send(actor, entry, NotificationKind.ITEM_RETURNED, null, Role.DIRECTOR);
            case CLOSED -> send(actor, entry, NotificationKind.ITEM_CLOSED, null, Role.DIRECTOR);
            case EXTENSION_REQUESTED ->
                send(actor, entry, NotificationKind.EXTENSION_REQUESTED, attempt.until(), Role.COUNTY);
            case EXTENSION_GRANTED ->
                send(actor, entry, NotificationKind.EXTENSION_GRANTED, attempt.until(), Role.DIRECTOR);
            case EXTENSION_REFUSED -> send(actor, entry, NotificationKind.EXTENSION_REFUSED, null, Role.DIRECTOR);
            case OPENED, PLANNED, FIRE_GUIDANCE, FIRE_CONFIRMED, CANNOT_BE_UPGRADED -> {
                // seen on the page of the item; nobody waits for them
            }
        }
    }

    private void send(Actor actor, LedgerEntry entry, NotificationKind kind, @Nullable LocalDate day, Role... roles) {
        Facts facts = facts(entry.id());
        notifications.send(new Notice(
                kind,
                entry.id() + ":" + entry.version(),
                List.of(facts.home(), entry.number(), day == null ? facts.problem() : day.toString()),
                "/rectifications/" + entry.id(),
                others(actor, recipients.of(entry.homeId(), roles))));
    }

    /** Who did it knows. */
    private static List<Long> others(Actor actor, List<Long> accounts) {
        List<Long> others = new ArrayList<>(accounts);
        others.remove((Long) actor.accountId());
        return others;
    }

    private String homeName(long homeId) {
        return database.first("SELECT name FROM home WHERE id = ?", row -> row.text("name"), homeId)
                .orElseThrow();
    }

    private Facts facts(long itemId) {
        return database.first(
                        "SELECT h.name, i.problem FROM rectification_item i JOIN home h ON h.id = i.home_id WHERE i.id = ?",
                        row -> new Facts(row.text("name"), shortened(row.text("problem"))),
                        itemId)
                .orElseThrow();
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM - 1) + "…";
    }
}
