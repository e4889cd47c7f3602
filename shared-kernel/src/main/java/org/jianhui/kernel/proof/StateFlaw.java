package org.jianhui.kernel.proof;

/** In which way what stands is not what follows from the log. Stored by name. */
public enum StateFlaw {
    /** A row of a view says something else. */
    ROW_DIFFERS,
    /** A view lacks a row. */
    ROW_MISSING,
    /** A view has a row too many. */
    ROW_TOO_MANY,
    /** A view could not be compared: it is being read anew, or cannot take in what it should. */
    VIEW_NOT_COMPARED,
    /** The engine does not stand where the recorded steps of a procedure say. */
    PROCEDURE_DIFFERS
}
