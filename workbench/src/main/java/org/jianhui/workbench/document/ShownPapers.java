package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.query.document.CaseSheet;

/** The papers of a case. */
@Schema(name = "Papers")
record ShownPapers(List<ShownPaper> papers) {

    static ShownPapers of(List<? extends CaseSheet> sheets, PaperDesk desk, AccountId reader) {
        return new ShownPapers(
                sheets.stream().map(sheet -> ShownPaper.of(sheet, desk, reader)).toList());
    }
}
