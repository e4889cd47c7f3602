package org.jianhui.workbench.document;

import java.util.List;

/** An annex of an official paper with its own title, on pages of its own. */
record Annex(String label, PaperTitle title, List<Part> body) {

    Annex {
        body = List.copyOf(body);
    }
}
