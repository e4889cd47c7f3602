package org.jianhui.workbench.defect;

/** A part of the history; the first goes before every other. */
enum Chapter {
    /** People join: several at once, read, sent twice, sent with another body. */
    JOINING("joining"),
    /** The same key at once, and one person admitted twice at once, while a commit is under way. */
    AT_ONCE("at once"),
    /** An act that began early commits late, while others go on and are read. */
    LATE("committed late"),
    /** The clock goes forward over what is due. */
    CLOCK("clock moved"),
    /** A view cannot take in an event for a while, and is then told to try again. */
    POISON("event refused by a view"),
    /** A view's batch fails for a passing reason. */
    STUMBLE("batch failed once"),
    /** A damaged view is made anew while a batch of the live one is under way. */
    REBUILD("view made anew"),
    /** An old state of the log comes back, and work goes on. */
    FORK("log rewritten"),
    /** The server is killed after acknowledgements. */
    POWER_CUT("server killed"),
    /** The application is started. */
    START("start");

    private final String text;

    Chapter(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
