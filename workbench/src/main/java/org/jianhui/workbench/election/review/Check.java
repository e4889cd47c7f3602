package org.jianhui.workbench.election.review;

import java.util.List;
import org.jianhui.query.election.CandidateLine;
import org.jianhui.query.membership.MemberStanding;
import org.jspecify.annotations.Nullable;

/**
 * One rule held against one candidate; said by {@code review.check.<code>.<outcome>}.
 *
 * @param rule catalogue id
 */
public record Check(String code, String rule, String clause, Outcome outcome) {

    /** What came out. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** there is nothing to judge it by */
        NOT_JUDGED
    }

    /** Every code there is. */
    public static final List<String> CODES = List.of("MEMBER", "NOT_OBJECTED");

    /**
     * @param roll what the roll says; null if the person is not on it
     * @param kept whether the union has members on record at all
     */
    static List<Check> of(CandidateLine line, @Nullable RollEntry roll, boolean kept) {
        Outcome member = roll != null && roll.standing() == MemberStanding.MEMBER
                ? Outcome.MET
                : kept ? Outcome.NOT_MET : Outcome.NOT_JUDGED;
        return List.of(
                new Check("MEMBER", "M-14", "附3 会员权利", member),
                new Check(
                        "NOT_OBJECTED", "E-07", "附1-3(4)", line.openObjections() == 0 ? Outcome.MET : Outcome.NOT_MET));
    }
}
