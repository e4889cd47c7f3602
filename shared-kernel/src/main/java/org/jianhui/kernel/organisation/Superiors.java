package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.UnionId;

/** Port to the dated tree of unions, read in the transaction of the act: who stands above whom. */
@FunctionalInterface
public interface Superiors {

    /** The unions above this one on a day, nearest first; none above the county federation. */
    List<UnionId> above(UnionId union, LocalDate day);

    /** The union and the one directly above it on a day; empty if none is. */
    default Optional<Parties> parties(UnionId own, LocalDate day) {
        return above(own, day).stream().findFirst().map(upper -> new Parties(own, upper));
    }
}
