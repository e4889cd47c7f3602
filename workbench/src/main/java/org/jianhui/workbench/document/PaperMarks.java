package org.jianhui.workbench.document;

import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.query.document.CaseSheet;
import org.jspecify.annotations.Nullable;

/**
 * Marks papers with where they can be compared.
 *
 * @param address of this application as people reach it, without a slash at its end; empty if it is not configured
 */
record PaperMarks(String address) {

    PaperMarks {
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Null for a ballot paper: nothing on it may tell one from another. */
    @Nullable
    PaperMark of(CaseSheet sheet, OfficialPaper written) {
        return sheet.kind() == IssuedKind.BALLOT_PAPER
                ? null
                : PaperMark.of(address, sheet.paper(), sheet.number(), written.digest());
    }
}
