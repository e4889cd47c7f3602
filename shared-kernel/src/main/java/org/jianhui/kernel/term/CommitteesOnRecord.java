package org.jianhui.kernel.term;

import org.jianhui.kernel.id.UnionId;

/** Port to the committees on record, read in the transaction of the act that asks. */
@FunctionalInterface
public interface CommitteesOnRecord {

    /** Whether the union has or had a committee: elected here, or brought in with it. */
    boolean hadOne(UnionId union);
}
