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
 * @param names the candidates in the order of the paper, sealed
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
        boolean keyed) {}
