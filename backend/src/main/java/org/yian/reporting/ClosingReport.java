package org.yian.reporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.rectifications.ClosedItem;
import org.yian.rectifications.ItemRow;
import org.yian.rectifications.LedgerQueries;
import org.yian.reports.ClosingCertificate;

/** Gathers what the closing certificate (整改销号单) prints. */
@Singleton
class ClosingReport {

    private final LedgerQueries ledger;
    private final Attachments attachments;
    private final ReportWords words;

    ClosingReport(LedgerQueries ledger, Attachments attachments, ReportWords words) {
        this.ledger = ledger;
        this.attachments = attachments;
        this.words = words;
    }

    ClosingCertificate of(Actor actor, long id) {
        ClosedItem closed =
                ledger.closed(actor, id).orElseThrow(() -> new ProblemException(ReportingProblem.ITEM_NOT_CLOSED));
        ItemRow item = closed.item();
        var place = Objects.requireNonNull(item.county() == null ? item.city() : item.county());
        return new ClosingCertificate(
                words.office(place.name()),
                Objects.requireNonNull(item.closingNumber()),
                item.number(),
                item.homeName(),
                item.itemCode() + "　" + item.requirement(),
                words.severity(item.severity()),
                item.basis(),
                item.foundOn().toString(),
                item.deadline().toString(),
                item.problem(),
                text(item.measure()),
                text(item.responsiblePerson()),
                text(closed.submission().note()),
                said(closed.submission()),
                closed.fire() == null ? "" : text(closed.fire().note()) + "　" + said(closed.fire()),
                text(closed.closing().note()),
                said(closed.closing()),
                pictures(actor, closed.before()),
                pictures(actor, closed.after()));
    }

    private String said(ClosedItem.Word word) {
        return (text(word.person()) + "　" + words.moment(word.at())).strip();
    }

    private List<byte[]> pictures(Actor actor, List<UUID> files) {
        return files.stream().map(file -> attachments.printed(actor, file)).toList();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
