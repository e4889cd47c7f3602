package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;

/** The case of the next election came to no committee, given up or its result void: another may begin. */
@EventName("term.reelection-ended")
public record ReelectionEnded(TermId term, ElectionId election, EndCause cause, LocalDate endedOn)
        implements TermEvent {}
