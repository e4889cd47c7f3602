package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.UnionId;

/** Port to the dated tree of unions, read in the transaction of the act: who stands above whom. */
@FunctionalInterface
public interface Superiors {

    /** The unions above this one on a day, nearest first; none above the county federation. */
    List<UnionId> above(UnionId union, LocalDate day);
}
