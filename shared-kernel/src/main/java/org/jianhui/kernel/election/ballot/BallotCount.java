package org.jianhui.kernel.election.ballot;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was counted out of the box.
 *
 * @param collected papers in the box
 * @param valid papers that count
 * @param spoilt papers that do not, for example because more were chosen than there are seats
 * @param lines one per candidate
 * @param writeIns others who were written in; empty where the paper does not offer it
 */
public record BallotCount(int collected, int valid, int spoilt, List<VoteLine> lines, List<VoteLine> writeIns) {

    public BallotCount {
        lines = List.copyOf(lines);
        writeIns = List.copyOf(writeIns);
    }

    public List<VoteLine> all() {
        return Stream.concat(lines.stream(), writeIns.stream()).toList();
    }
}
