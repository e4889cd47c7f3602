package org.jianhui.kernel.election.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * The union has or had a committee when the case was opened: at its term's end, or as one that was brought in. Its committee
 * prepares this election, not a preparatory group, and the papers of a founding are not asked for again (附1-3(1), 工会法16).
 */
@EventName("election.earlier-committee-found")
public record EarlierCommitteeFound(ElectionId election, UnionId union) implements ElectionEvent {}
