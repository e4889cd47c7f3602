package org.jianhui.workbench.spreadsheet;

/**
 * One cell as it was read.
 *
 * @param text what it says: a number as it is stored, without any format; empty for a formula, which is never worked out
 */
public record ReadCell(Kind kind, String text) {

    /** What is in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A value that a formula would give; what it gave when the file was saved is not read either. */
        FORMULA,
        /** Such as {@code #N/A}. */
        ERROR,
        /** More characters than any of our columns takes. */
        TOO_LONG
    }

    @Override
    public String toString() {
        return "ReadCell[" + kind + "]";
    }
}
