package org.jianhui.kernel.act;

/** Port to the append-only record of refused authority, kept in a transaction of its own. */
public interface SecurityStream {

    /** Records that this act, or this attempt to read, was refused. Must not be called inside a transaction. */
    void refused(Act act, Forbidden refusal);
}
