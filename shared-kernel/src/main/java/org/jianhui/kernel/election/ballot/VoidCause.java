package org.jianhui.kernel.election.ballot;

/** Why a round does not count. */
public enum VoidCause {
    /** 收回的选票多于发出的选票 */
    MORE_COLLECTED_THAN_ISSUED,
    /** a fault was found after the round had been decided; what it had elected is taken back */
    FOUND_AFTER_DECISION,
    /** another irregularity, said in the reason */
    IRREGULARITY
}
