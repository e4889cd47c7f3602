package org.jianhui.kernel.document;

/**
 * How a reply came into the system: recording is not signing.
 */
public enum ReplySource {
    /** signed here by an account that holds the authority to sign */
    SIGNED_HERE,
    /** a paper that exists, recorded with its scan, number and date */
    RECORDED_FROM_PAPER
}
