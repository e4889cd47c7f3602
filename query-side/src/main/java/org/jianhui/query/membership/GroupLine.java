package org.jianhui.query.membership;

import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.membership.event.UnionGroupFormed;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A union group.
 *
 * @param members how many members it has
 * @param election the leader's election with its record; null if there was none
 * @param leaderName sealed; null if there is no leader, or the person is erased
 * @param leaderStands whether the elected is still a member with a vote, and in the group
 */
public record GroupLine(
        UnionGroupFormed group,
        int members,
        @Nullable LeaderElected election,
        @Nullable Envelope leaderName,
        boolean leaderStands) {}
