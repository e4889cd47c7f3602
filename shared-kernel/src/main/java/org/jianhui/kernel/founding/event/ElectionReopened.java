package org.jianhui.kernel.founding.event;

import java.util.List;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.id.FoundingId;

/**
 * After a void result the union elects again, in a case of its own: the founding goes on by that one, and hands it its papers.
 *
 * @param opening what the case was opened with
 * @param papers those in force: the approved requests with their replies, and the group's notice
 */
@EventName("founding.election-reopened")
public record ElectionReopened(FoundingId founding, ElectionOpening opening, List<TakenOverPaper> papers)
        implements FoundingEvent {
    public ElectionReopened {
        papers = List.copyOf(papers);
    }
}
