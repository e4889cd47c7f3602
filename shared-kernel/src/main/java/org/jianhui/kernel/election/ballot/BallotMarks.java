package org.jianhui.kernel.election.ballot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The marks a ballot paper offers, for example {@code FOR+AGAINST+ABSTAIN}. */
public record BallotMarks(Set<BallotMark> allowed) {

    private static final Pattern PLUS = Pattern.compile("\\+");

    public BallotMarks {
        allowed = Set.copyOf(allowed);
    }

    /** @throws IllegalArgumentException if a mark is unknown, or nobody could be voted for */
    public static BallotMarks parse(String text) {
        EnumSet<BallotMark> found = EnumSet.noneOf(BallotMark.class);
        Arrays.stream(PLUS.split(text, -1)).map(BallotMark::valueOf).forEach(found::add);
        if (!found.contains(BallotMark.FOR)) {
            throw new IllegalArgumentException("nobody could be voted for: " + text);
        }
        return new BallotMarks(found);
    }

    public boolean allow(BallotMark mark) {
        return allowed.contains(mark);
    }
}
