package org.jianhui.proof.bundle;

/**
 * A failure and where it is.
 *
 * @param place a byte, a name, or stream, sequence and line
 */
public record Refusal(RefusalCode code, String place, Reason reason) {}
