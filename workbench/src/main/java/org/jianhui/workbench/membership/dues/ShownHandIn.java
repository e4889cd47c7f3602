package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.dues.HandInStanding;

/**
 * A hand-in of cash as pages and REST show it in lists: the name masked.
 *
 * @param holder who took the cash and handed it in
 * @param receipts how many
 * @param sum in yuan, with two places
 */
record ShownHandIn(
        HandInId handIn,
        UnionId union,
        List<VillageId> villages,
        String holder,
        int receipts,
        String sum,
        LocalDate handedInOn,
        HandInStanding standing) {}
