package org.jianhui.kernel.proof;

/** A part of the audit: makes anew, from the log alone, what one side keeps, and compares. Changes nothing that stands. */
@FunctionalInterface
public interface StateAudit {

    /** Takes as long as it must, beside whatever else is done. */
    Compared compare();
}
