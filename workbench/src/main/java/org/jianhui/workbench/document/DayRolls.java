package org.jianhui.workbench.document;

import java.time.LocalDate;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindMemberRoll.Roll;

/** Prints the roll of a union for any day, written as the annex of a request is; laid out when asked, and kept nowhere. */
public final class DayRolls {

    /** Members in one file; a larger roll is printed in parts. */
    public static final int MOST = 1000;

    private final PaperNames names;
    private final PdfRenderer pdf;
    private final OneByOne printing = new OneByOne();

    DayRolls(PaperNames names, PdfRenderer pdf) {
        this.names = names;
        this.pdf = pdf;
    }

    /** In how many files so many members are printed. */
    public static int parts(int members) {
        return Math.max(1, (members + MOST - 1) / MOST);
    }

    /**
     * As PDF; one is laid out at a time.
     *
     * @param on the day, after whose names unions and villages are called
     * @param roll as the reader was answered
     * @param part of {@value #MOST} members each, from 1 on
     * @throws NotFound if the roll has no such part
     */
    public byte[] pdf(UnionId union, LocalDate on, Roll roll, int part) {
        if (part < 1 || part > parts(roll.members().size())) {
            throw new NotFound("UNKNOWN", "no such part of the roll");
        }
        PaperNames then = names.on(on);
        String name = then.union(union);
        return printing.make(
                () -> pdf.render(RollPapers.roll(then, name, name, "", on, roll.members(), (part - 1) * MOST, MOST)));
    }
}
