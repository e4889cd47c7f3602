package org.jianhui.workbench.membership.realname;

import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;

/**
 * Of a village's members in one union.
 *
 * @param members with a vote or without (保留会籍)
 * @param waiting in a batch, and not answered
 * @param rejected not taken, or revoked
 * @param missing all who are not entered: the exception list
 */
record RealNameSum(
        UnionId union, VillageId village, int members, int entered, int waiting, int rejected, int missing) {}
