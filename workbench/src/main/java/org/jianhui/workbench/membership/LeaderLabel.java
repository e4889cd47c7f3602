package org.jianhui.workbench.membership;

import java.util.Map;
import java.util.Objects;

/**
 * A member in the choice of a group's leader, with no more than tells masked namesakes apart for who knows them: village, the
 * last four digits of the ID number, the day of joining, and a number of the membership that no two of them share.
 */
final class LeaderLabel {

    private static final int DIGITS = 4;
    private static final int NUMBER = 6;

    private LeaderLabel() {}

    /** @param villages names by identifier */
    static String of(ShownMember member, Map<String, String> villages) {
        return String.join(
                " · ",
                member.name(),
                villages.getOrDefault(member.village().value(), member.village().value()),
                end(member.idNumber(), DIGITS),
                Objects.requireNonNullElse(member.admittedOn(), member.appliedOn())
                        .toString(),
                "№" + end(member.membership().value(), NUMBER));
    }

    private static String end(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}
