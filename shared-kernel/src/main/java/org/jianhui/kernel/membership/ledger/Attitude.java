package org.jianhui.kernel.membership.ledger;

/** What a person on the ledger says to joining (M-07); joining is voluntary, and nobody is made to say anything (G-05). */
public enum Attitude {
    /** 未联系上 */
    NOT_REACHED,
    /** 联系上了，还没有表态 */
    UNDECIDED,
    /** 愿意入会 */
    WILLING,
    /** 不愿意入会 */
    REFUSING;

    /** Whether the person was spoken to at all. */
    public boolean reached() {
        return this != NOT_REACHED;
    }
}
