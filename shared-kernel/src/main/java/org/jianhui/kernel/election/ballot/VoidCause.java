package org.jianhui.kernel.election.ballot;

/** Why a round does not count. */
public enum VoidCause {
    /** 收回的选票多于发出的选票 */
    MORE_COLLECTED_THAN_ISSUED,
    /** another irregularity, said in the reason */
    IRREGULARITY
}
