package org.yian.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.inspections.AnswerResult;
import org.yian.inspections.CategoryProgress;
import org.yian.inspections.InspectionQueries;
import org.yian.inspections.InspectionRecord;
import org.yian.inspections.InspectionRecord.RecordedItem;
import org.yian.inspections.InspectionView;
import org.yian.inspections.LastTime;
import org.yian.inspections.SigningParty;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.policies.PolicyParameters;
import org.yian.rectifications.ItemFilter;
import org.yian.rectifications.ItemRow;
import org.yian.rectifications.LedgerQueries;
import org.yian.reports.RectificationNotice;
import org.yian.reports.ReportRenderer;

/** Gathers what the inspection record and the rectification notice print. */
@Singleton
class InspectionReports {

    private final InspectionQueries inspections;
    private final LedgerQueries ledger;
    private final Attachments attachments;
    private final PolicyParameters policy;
    private final ReportWords words;

    InspectionReports(
            InspectionQueries inspections,
            LedgerQueries ledger,
            Attachments attachments,
            PolicyParameters policy,
            ReportWords words) {
        this.inspections = inspections;
        this.ledger = ledger;
        this.attachments = attachments;
        this.policy = policy;
        this.words = words;
    }

    org.yian.reports.InspectionRecord record(Actor actor, UUID id) {
        InspectionRecord record = inspections.record(actor, id);
        InspectionView inspection = record.inspection();
        Optional<LastTime> before = inspections.before(inspection);
        Map<String, ItemRow> deadlines = new HashMap<>();
        ledger.all(actor, ItemFilter.ofInspection(id)).forEach(item -> deadlines.put(item.itemCode(), item));
        return new org.yian.reports.InspectionRecord(
                words.office(issuer(inspection)),
                Objects.requireNonNullElse(inspection.number(), words.text("draft")),
                home(inspection),
                words.kind(inspection.kind()),
                inspection.inspectedOn(),
                inspection.inspectors().stream()
                        .map(inspector -> new org.yian.reports.InspectionRecord.Inspector(
                                inspector.name(), inspector.lawEnforcementNumber()))
                        .toList(),
                words.text(
                        "checklist",
                        inspection.checklist().name(),
                        inspection.checklist().number(),
                        record.items().size()),
                inspection.score() == null ? null : inspection.score().toPlainString(),
                words.grade(inspection.grade()),
                before.map(last -> lastTime(last, inspection)).orElse(null),
                inspection.opinion(),
                categories(record, before),
                record.items().stream()
                        .filter(RecordedItem::failed)
                        .map(item ->
                                failed(actor, item, deadlines.get(item.item().code()), before))
                        .toList(),
                record.items().stream()
                        .map(item -> new org.yian.reports.InspectionRecord.ItemResult(
                                item.item().code(),
                                item.item().requirement(),
                                words.severity(item.item().severity()),
                                words.result(
                                        item.answer() == null
                                                ? null
                                                : item.answer().result())))
                        .toList(),
                signatures(actor, inspection));
    }

    RectificationNotice notice(Actor actor, UUID id) {
        InspectionView inspection = inspections.record(actor, id).inspection();
        if (inspection.noticeNumber() == null || inspection.completedAt() == null) {
            throw new ProblemException(ReportingProblem.NO_RECTIFICATION_NOTICE);
        }
        LocalDate issuedOn = words.day(inspection.completedAt());
        List<RectificationNotice.Item> items = new ArrayList<>();
        for (ItemRow row : ledger.all(actor, ItemFilter.ofInspection(id))) {
            items.add(new RectificationNotice.Item(
                    items.size() + 1,
                    row.itemCode(),
                    words.severity(row.severity()),
                    row.problem(),
                    row.requirement(),
                    row.basis(),
                    row.measure(),
                    row.deadline(),
                    row.atOnce(),
                    row.fireDepartment()));
        }
        return new RectificationNotice(
                words.office(issuer(inspection)),
                inspection.noticeNumber(),
                inspection.home().name(),
                inspection.inspectedOn(),
                issuedOn,
                Objects.requireNonNullElse(inspection.number(), ""),
                items);
    }

    private static String issuer(InspectionView inspection) {
        InspectionView.InspectedHome home = inspection.home();
        String place = home.countyName() == null ? home.cityName() : home.countyName();
        return Objects.requireNonNullElse(inspection.issuingRegion(), place);
    }

    private static org.yian.reports.InspectionRecord.Home home(InspectionView inspection) {
        InspectionView.InspectedHome home = inspection.home();
        return new org.yian.reports.InspectionRecord.Home(
                home.name(),
                home.cityName() + (home.countyName() == null ? "" : home.countyName()),
                home.address(),
                Objects.requireNonNullElse(inspection.homeRepresentative(), home.personInCharge()),
                null);
    }

    /** When, how well, and how far that is from today. */
    private String lastTime(LastTime last, InspectionView inspection) {
        String score = last.score() == null ? words.text("last.no-score") : plain(last.score());
        String then = words.text(
                "last.then", ReportRenderer.officialDate(last.inspectedOn()), score, words.grade(last.grade()));
        if (last.score() == null || inspection.score() == null) {
            return then;
        }
        BigDecimal better = inspection.score().subtract(last.score());
        return then
                + switch (better.signum()) {
                    case 1 -> words.text("last.better", plain(better));
                    case -1 -> words.text("last.worse", plain(better.negate()));
                    default -> words.text("last.same");
                };
    }

    private List<org.yian.reports.InspectionRecord.CategoryResult> categories(
            InspectionRecord record, Optional<LastTime> before) {
        return record.inspection().categories().stream()
                .map(category -> new org.yian.reports.InspectionRecord.CategoryResult(
                        category.category(),
                        category.total(),
                        category.passed(),
                        category.failed(),
                        before.map(last -> failedBefore(record, category.category(), last))
                                .orElse(null),
                        category.notApplicable(),
                        points(record, category)))
                .toList();
    }

    private static int failedBefore(InspectionRecord record, String category, LastTime last) {
        return (int) record.items().stream()
                .filter(item -> item.item().category().equals(category))
                .map(item -> last.results().get(item.item().code()))
                .filter(result -> result != null && result.result() == AnswerResult.FAIL)
                .count();
    }

    /** Weighted passes / weighted applicable items of the category. */
    private String points(InspectionRecord record, CategoryProgress category) {
        BigDecimal passed = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (RecordedItem item : record.items()) {
            if (!item.item().category().equals(category.category())
                    || item.answer() == null
                    || item.answer().result() == AnswerResult.NOT_APPLICABLE) {
                continue;
            }
            BigDecimal weight = policy.amount(
                    "inspection.weight-" + item.item().severity().name().toLowerCase(java.util.Locale.ROOT),
                    record.inspection().inspectedOn());
            applicable = applicable.add(weight);
            passed = item.failed() ? passed : passed.add(weight);
        }
        return plain(passed) + " / " + plain(applicable);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private org.yian.reports.InspectionRecord.FailedItem failed(
            Actor actor, RecordedItem item, @Nullable ItemRow opened, Optional<LastTime> before) {
        var answer = Objects.requireNonNull(item.answer());
        String measure = answer.immediateMeasure() == null
                ? answer.measure()
                : words.text("immediate", answer.immediateMeasure(), Objects.requireNonNullElse(answer.measure(), ""));
        String facts = opened == null
                ? words.text("not-opened")
                : words.text(
                        "facts",
                        Objects.requireNonNullElse(answer.responsiblePerson(), words.text("unnamed")),
                        ReportRenderer.officialDate(opened.deadline()),
                        opened.number());
        return new org.yian.reports.InspectionRecord.FailedItem(
                item.item().code(),
                words.severity(item.item().severity()),
                item.item().requirement(),
                item.item().basis(),
                Objects.requireNonNullElse(answer.note(), ""),
                measure,
                facts,
                before.map(last -> resultThen(last.results().get(item.item().code())))
                        .orElse(null),
                item.photos().stream()
                        .map(photo -> attachments.printed(actor, photo.attachmentId()))
                        .toList());
    }

    private String resultThen(LastTime.@Nullable Result then) {
        return then == null
                ? words.text("last.not-asked")
                : words.text(
                        "last.result", ReportRenderer.officialDate(then.inspectedOn()), words.result(then.result()));
    }

    private List<org.yian.reports.InspectionRecord.Signature> signatures(Actor actor, InspectionView inspection) {
        List<org.yian.reports.InspectionRecord.Signature> result = new ArrayList<>();
        inspection
                .signatures()
                .forEach(signature -> result.add(new org.yian.reports.InspectionRecord.Signature(
                        words.text("party." + signature.party().name()),
                        signature.signerName(),
                        attachments.content(actor, signature.attachmentId()).bytes(),
                        words.moment(signature.signedAt()))));
        if (inspection.homeRefusalReason() != null) {
            result.add(new org.yian.reports.InspectionRecord.Signature(
                    words.text("party." + SigningParty.HOME.name()),
                    Objects.requireNonNullElse(inspection.homeRepresentative(), ""),
                    null,
                    words.text("refused", inspection.homeRefusalReason())));
        }
        return result;
    }
}
