package org.yian.inspections;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a region's civil-affairs office calls itself in document numbers: 甘州区 becomes 甘州, 天祝藏族自治县 becomes 天祝. */
public final class OfficeName {

    private static final Pattern DIVISION =
            Pattern.compile("^(.+?)族?(?:(?:(?:回|藏|裕固|蒙古|哈萨克|保安|东乡|撒拉)族)*自治[县州]|[省市县区州])$");

    private OfficeName() {}

    /**
     * The short name, or the full one where several regions would share the short one (白银市 and 白银区).
     *
     * @param others the names of all regions that issue documents
     */
    public static String of(String name, Collection<String> others) {
        String brief = brief(name);
        long same = others.stream()
                .filter(other -> brief(other).equals(brief))
                .distinct()
                .count();
        return same > 1 ? name : brief;
    }

    private static String brief(String name) {
        Matcher division = DIVISION.matcher(name);
        return division.matches() ? division.group(1) : name;
    }
}
