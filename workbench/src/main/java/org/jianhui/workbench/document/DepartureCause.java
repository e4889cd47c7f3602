package org.jianhui.workbench.document;

import org.jianhui.kernel.term.Departure;

/** How a paper says why somebody holds an office no more. */
final class DepartureCause {

    private DepartureCause() {}

    static String of(Departure departure) {
        return switch (departure) {
            case RESIGNED -> "辞职";
            case TRANSFERRED -> "工作调动";
            case RECALLED -> "罢免";
            case LEFT_UNION -> "不再是会员";
            case DIED -> "去世";
            case ELECTED_HIGHER -> "当选更高职务";
        };
    }
}
