package org.yian.reports;

import java.math.BigDecimal;

/** Amounts in the characters that official documents use, which nobody alters with a stroke: 壹仟零贰拾元伍角整. */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};

    private CapitalAmount() {}

    /** @param yuan with at most two decimals, below a trillion */
    public static String of(BigDecimal yuan) {
        long fen = yuan.abs().movePointRight(2).longValueExact();
        String sign = yuan.signum() < 0 ? "负" : "";
        long whole = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        StringBuilder text = new StringBuilder(sign);
        if (whole > 0 || fen == 0) {
            text.append(whole == 0 ? "零" : whole(whole)).append("元");
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append("角");
        } else if (rest > 0 && whole > 0) {
            text.append("零");
        }
        return rest > 0
                ? text.append(DIGITS.charAt(rest)).append("分").toString()
                : text.append("整").toString();
    }

    private static String whole(long number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = gap || text.length() > 0;
                continue;
            }
            for (int place = PLACES.length - 1; place >= 0; place--) {
                int digit = (int) (part / (long) Math.pow(10, place) % 10);
                if (digit == 0) {
                    gap = gap || text.length() > 0;
                    continue;
                }
                if (gap) {
                    text.append("零");
                    gap = false;
                }
                text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
            text.append(GROUPS[group]);
        }
        return text.toString();
    }
}
