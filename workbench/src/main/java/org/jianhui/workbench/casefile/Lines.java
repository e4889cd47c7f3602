package org.jianhui.workbench.casefile;

import java.util.List;

/** Some lines of a case file, each a name and what it is. */
public record Lines(List<Line> all) implements Part {

    public Lines {
        all = List.copyOf(all);
    }
}
