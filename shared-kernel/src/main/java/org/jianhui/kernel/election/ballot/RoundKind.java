package org.jianhui.kernel.election.ballot;

/** Why a ballot is held. */
public enum RoundKind {
    /** 首轮: the first vote on a body */
    FIRST,
    /** 附加投票: a second vote among those with equal votes */
    RUNOFF,
    /** 另行选举: one more vote for seats that nobody had the votes for */
    FURTHER
}
