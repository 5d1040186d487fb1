package org.yian.analytics;

/** By what fail rates are counted; each says how its groups are named in the query. */
enum FailGroup {
    ITEM("t.code", "MAX(t.requirement)", "MAX(t.requirement_en)", "MAX(t.severity)", FailGroup.worstFirst()),
    CATEGORY("t.category", "t.category", "MAX(t.category_en)", "NULL", FailGroup.worstFirst()),
    REGION("%s", "MAX(g.name)", "MAX(g.name_en)", "NULL", FailGroup.worstFirst()),
    MONTH("DATE_FORMAT(i.inspected_on, '%%Y-%%m')", "''", "''", "NULL", "code");

    private final String key;
    private final String name;
    private final String nameEn;
    private final String severity;
    private final String order;

    FailGroup(String key, String name, String nameEn, String severity, String order) {
        this.key = key;
        this.name = name;
        this.nameEn = nameEn;
        this.severity = severity;
        this.order = order;
    }

    /** By the counts themselves: MariaDB does not know their names inside an expression. */
    private static String worstFirst() {
        return "SUM(a.result = 'FAIL') / SUM(a.result <> 'NOT_APPLICABLE') DESC, code";
    }

    /** @param region the column with the division that homes are counted in */
    String columns(String region) {
        return key(region) + " AS code, " + name + " AS name, " + nameEn + " AS name_en, " + severity + " AS severity";
    }

    String key(String region) {
        return key.formatted(region);
    }

    String order() {
        return order;
    }
}
