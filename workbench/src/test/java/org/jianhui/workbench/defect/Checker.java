package org.jianhui.workbench.defect;

/** What finds defects. All of them look from outside at the running application and its database. */
enum Checker {
    /** {@code Oracle}: the client's journal against log, remembered answers, registers and procedures. */
    ORACLE("oracle of the endurance tests"),
    /** {@code History}: what a client may expect of an answer. */
    CLIENT("client"),
    /** {@code LogShape}: order of each stream, one act in one transaction at one place, whose it is and why. */
    SHAPE("shape of the log"),
    /** {@code Oracle.behind}: the view of the members comes to say what their register says. */
    VIEW("view against register"),
    /** Nothing is set aside by a view, and none of them stands still. */
    PARKED("nothing set aside or stuck"),
    /** {@code LogAudit}: the log recomputed. */
    AUDIT("audit of the log"),
    /** {@code StateAudit}: views and procedures against the log. */
    COMPARISON("comparison of state"),
    /** {@code Witness}: remembers what it saw, and holds later checkpoints against it. */
    WITNESS("witness of the checkpoints"),
    /** The application does not start. */
    START("start of the application");

    private final String text;

    Checker(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
