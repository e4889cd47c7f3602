package org.jianhui.command.proof;

/** Where an event stands in the order of the log. */
record LogPlace(long epoch, String transaction, long position) {

    static final LogPlace START = new LogPlace(0, "0", 0);
}
