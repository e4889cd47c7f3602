package org.jianhui.kernel.membership;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** Port to the members on record of each union, read in the transaction of the act that asks. */
public interface UnionRolls {

    /** The first day on which somebody was admitted here, in Asia/Shanghai; null if the union has no members on record. */
    @Nullable
    LocalDate since(UnionId union);

    /**
     * Those of these persons who may not elect or be elected in the union now: not admitted, out of it again, or their membership
     * only retained (保留会籍). In the given order, each once.
     */
    List<PersonId> withoutVote(UnionId union, List<PersonId> persons);

    /**
     * How many of those who were admitted by that day have a vote in the union now, and had one then: on that day there were no
     * fewer, for who has left since is not among them, nor whose membership was only kept (保留会籍) on it.
     */
    int voting(UnionId union, LocalDate admittedBy);
}
