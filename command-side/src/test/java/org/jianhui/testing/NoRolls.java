package org.jianhui.testing;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionRolls;
import org.jspecify.annotations.Nullable;

/** No union has members on record: for tests of what does not ask about them. */
public final class NoRolls implements UnionRolls {

    @Override
    public @Nullable LocalDate since(UnionId union) {
        return null;
    }

    @Override
    public List<PersonId> withoutVote(UnionId union, List<PersonId> persons) {
        return persons;
    }

    @Override
    public int voting(UnionId union, LocalDate admittedBy) {
        return 0;
    }
}
