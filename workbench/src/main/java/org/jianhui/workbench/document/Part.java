package org.jianhui.workbench.document;

/** A paragraph or a table of an official paper. */
sealed interface Part permits Paragraph, Table {

    default boolean isTable() {
        return this instanceof Table;
    }
}
