package org.yian.residents;

import java.util.List;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportColumn.Content;

/** The columns of rosters. The example cannot be imported by mistake: its check character is wrong. */
final class RosterColumns {

    static final int MAXIMUM_ROWS = 20_000;
    static final int LARGEST_MEGABYTES = 10;

    private static final List<ImportColumn> PERSON = List.of(
            column("name", true, "张三（示例）", Content.TEXT),
            column("identityNumber", true, "620702194503160010", Content.LONG_NUMBER));

    private static final List<ImportColumn> CONFIRMATION = List.of(
            column("category", false, "老年人", Content.TEXT),
            column("disabilityKind", false, "", Content.TEXT),
            column("disabilityGrade", false, "", Content.TEXT),
            column("confirmationNumber", false, "甘特认〔2020〕12号", Content.TEXT),
            column("confirmedOn", false, "2020-03-02", Content.DATE));

    private static final List<ImportColumn> CONTACT = List.of(
            column("nativePlace", false, "甘州区梁家墩镇", Content.TEXT),
            column("contactName", false, "李建国", Content.TEXT),
            column("contactRelation", false, "侄子", Content.TEXT),
            column("contactPhone", false, "13900000001", Content.TEXT),
            column("phone", false, "", Content.TEXT));

    static final List<ImportColumn> HOME = together(List.of(
            PERSON,
            List.of(column("supportMode", false, "集中供养", Content.TEXT)),
            CONFIRMATION,
            List.of(
                    column("admittedOn", true, "2024-05-06", Content.DATE),
                    column("room", false, "101", Content.TEXT),
                    column("bed", false, "1", Content.TEXT)),
            CONTACT));

    static final List<ImportColumn> DISPERSED = together(List.of(
            PERSON,
            List.of(column("township", true, "梁家墩镇", Content.TEXT)),
            CONFIRMATION,
            List.of(new ImportColumn(
                    "admittedOn",
                    "rosters.column.supportedFrom",
                    "rosters.also.supportedFrom",
                    true,
                    "2020-04-01",
                    Content.DATE)),
            CONTACT));

    private RosterColumns() {}

    private static ImportColumn column(String key, boolean required, String example, Content content) {
        return new ImportColumn(key, "rosters.column." + key, "rosters.also." + key, required, example, content);
    }

    private static List<ImportColumn> together(List<List<ImportColumn>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
