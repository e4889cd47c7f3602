package org.jianhui.workbench.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** Where the running cases of one kind come from. */
interface CaseSource {

    /** The largest page of the lists they come from. */
    int PAGE = 200;

    /**
     * @param union only of this one; null for all the reader may read
     */
    List<RunningCase> running(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt);

    /** A page of a list, and after which entry the next one goes on. */
    record Page<T, N>(List<T> items, @Nullable N next) {}

    /** A list from its first page to its last. */
    static <T, N> List<T> whole(Function<@Nullable N, Page<T, N>> page) {
        List<T> all = new ArrayList<>();
        N after = null;
        do {
            Page<T, N> found = page.apply(after);
            all.addAll(found.items());
            after = found.next();
        } while (after != null);
        return all;
    }
}
