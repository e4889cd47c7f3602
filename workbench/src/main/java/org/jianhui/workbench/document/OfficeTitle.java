package org.jianhui.workbench.document;

import org.jianhui.kernel.election.assembly.Office;

/** How a paper calls whoever holds an office: with its body. */
final class OfficeTitle {

    private OfficeTitle() {}

    static String of(Office office) {
        return switch (office) {
            case CHAIR -> "工会主席";
            case VICE_CHAIR -> "工会副主席";
            case COMMITTEE_MEMBER -> "工会委员会委员";
            case FUND_AUDIT_CHAIR -> "经费审查委员会主任";
            case FUND_AUDIT_MEMBER -> "经费审查委员会委员";
            case WOMEN_DIRECTOR -> "女职工委员会主任";
            case WOMEN_MEMBER -> "女职工委员会委员";
            case WOMEN_COMMISSIONER -> "女职工委员";
        };
    }
}
