package org.jianhui.query.election.assembly;

import org.jianhui.kernel.id.UnionId;

/**
 * A counted round whose signed count sheet its teller can hand in.
 *
 * @param kept how many photos and scans are on record
 */
public record SheetTask(UnionId union, BallotPaper paper, int kept) {}
