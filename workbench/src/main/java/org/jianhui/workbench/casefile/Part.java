package org.jianhui.workbench.casefile;

/** What a section of a case file consists of: a paragraph, some lines or a table. */
public sealed interface Part permits Text, Lines, Table {

    default boolean isText() {
        return this instanceof Text;
    }

    default boolean isLines() {
        return this instanceof Lines;
    }

    default boolean isTable() {
        return this instanceof Table;
    }
}
