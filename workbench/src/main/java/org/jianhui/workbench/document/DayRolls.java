package org.jianhui.workbench.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindMemberRoll.Roll;

/** Prints the roll of a union for any day, written as the annex of a request is; laid out when asked, and kept nowhere. */
public final class DayRolls {

    private final PaperNames names;
    private final PdfRenderer pdf;

    DayRolls(PaperNames names, PdfRenderer pdf) {
        this.names = names;
        this.pdf = pdf;
    }

    /**
     * As PDF.
     *
     * @param on the day, after whose names unions and villages are called
     * @param roll as the reader was answered
     */
    public byte[] pdf(UnionId union, LocalDate on, Roll roll) {
        PaperNames then = names.on(on);
        return pdf.render(RollPapers.roll(then, then.union(union), then.union(union), "", on, roll.members()));
    }
}
