package org.jianhui.workbench.document;

import java.util.List;

/** A table of an official paper with a caption; all rows have as many cells as the header. */
record Table(String caption, List<String> header, List<List<String>> rows) implements Part {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
