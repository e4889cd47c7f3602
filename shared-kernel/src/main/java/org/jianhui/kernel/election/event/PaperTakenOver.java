package org.jianhui.kernel.election.event;

import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;

/** A paper of the founding became a paper of this case; it was judged there. */
@EventName("election.paper-taken-over")
public record PaperTakenOver(ElectionId election, TakenOverPaper paper) implements ElectionEvent {}
