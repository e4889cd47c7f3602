package org.jianhui.workbench.membership.realname;

import java.time.LocalDate;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.realname.RealNameBatchStanding;

/**
 * A batch for the real-name system in a list.
 *
 * @param members how many
 * @param waiting how many of them are not answered
 */
record ShownBatch(
        RealNameBatchId batch,
        UnionId union,
        RealNameBatchStanding standing,
        LocalDate openedOn,
        int members,
        int entered,
        int rejected,
        int waiting) {}
