package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.UnionId;

/**
 * A box that waits for its teller. It says nothing of what the other has keyed.
 *
 * @param marks what a voter could mark
 * @param names of those on the paper, in its order, and of others in whose votes counts differed; sealed
 * @param keyed whether the asking teller has keyed this count already
 */
public record CountTask(
        AssemblyId assembly,
        UnionId union,
        BallotPaper paper,
        int issued,
        CountingLine counting,
        Set<BallotMark> marks,
        List<BallotName> names,
        boolean keyed) {

    /** Whether the paper has room for somebody who is not printed on it (另选他人). */
    public boolean offersWriteIns() {
        return marks.contains(BallotMark.WRITE_IN);
    }
}
