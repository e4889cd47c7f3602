package org.jianhui.workbench.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;

/** Says the names that papers print. */
interface PaperNames {

    /** The same, with unions and villages called as they were on a day. */
    PaperNames on(LocalDate day);

    /** The full name of a union on the day the paper is dated. */
    String union(UnionId union);

    String village(VillageId village);

    /** Opens a sealed name or reason; an erased person's reads {@code （已依法删除）}. */
    String open(Envelope envelope);
}
