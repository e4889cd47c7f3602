package org.jianhui.kernel.election.ballot.event;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.rule.Basis;

/**
 * A photo or scan of the count sheet that the tellers signed is on record with its round. A round may have several; none
 * replaces another.
 */
@EventName("ballot.count-sheet-attached")
public record CountSheetAttached(
        BallotId ballot, AssemblyId assembly, Body body, int round, AttachmentId sheet, Basis basis)
        implements JudgedBallotEvent {}
