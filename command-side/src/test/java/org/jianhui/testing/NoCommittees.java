package org.jianhui.testing;

import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.CommitteesOnRecord;

/** No union had a committee before: for tests of first elections. */
public final class NoCommittees implements CommitteesOnRecord {

    @Override
    public boolean hadOne(UnionId union) {
        return false;
    }
}
