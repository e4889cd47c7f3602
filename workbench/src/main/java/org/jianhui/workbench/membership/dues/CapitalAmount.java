package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.money.Money;

/** An amount in the capitals (大写) of Chinese receipts, which nobody alters with one stroke. */
final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    private CapitalAmount() {}

    /** @param amount not negative */
    static String of(Money amount) {
        long yuan = amount.fen() / 100;
        int jiao = (int) (amount.fen() % 100 / 10);
        int fen = (int) (amount.fen() % 10);
        StringBuilder text = new StringBuilder(yuan == 0 && amount.fen() > 0 ? "" : whole(yuan) + "元");
        if (jiao > 0) {
            text.append(digit(jiao)).append('角');
        } else if (fen > 0 && yuan > 0) {
            text.append('零');
        }
        return fen > 0
                ? text.append(digit(fen)).append('分').toString()
                : text.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
            gap = gap || text.length() > 0 && part > 0 && part < GROUP / 10;
            if (part > 0) {
                text.append(gap ? "零" : "").append(group(part)).append(GROUPS[group]);
                gap = false;
            } else {
                gap = text.length() > 0;
            }
        }
        return text.toString();
    }

    private static String group(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                text.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
                gap = false;
            } else {
                gap = text.length() > 0;
            }
        }
        return text.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
