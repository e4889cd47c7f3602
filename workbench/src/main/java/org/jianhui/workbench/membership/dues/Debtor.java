package org.jianhui.workbench.membership.dues;

import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;

/** Who owes; the name masked, of the ID number the last four digits. */
record Debtor(
        MembershipId membership, UnionId union, VillageId village, String name, String idNumber, boolean mayReceive) {}
