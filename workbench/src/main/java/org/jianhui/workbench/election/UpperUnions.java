package org.jianhui.workbench.election;

import org.jianhui.kernel.id.UnionId;

/** Who stands above a union today: the one approver of its case (I-37), and the level above that. */
interface UpperUnions {

    /** @throws org.jianhui.kernel.act.NotFound if the union is not in the tree, or has nobody above it */
    UnionId of(UnionId union);
}
