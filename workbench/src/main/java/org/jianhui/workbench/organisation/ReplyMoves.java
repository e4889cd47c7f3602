package org.jianhui.workbench.organisation;

import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.Nullable;

/** Whom the pages ask to move replies up, should nobody at the superior be free of conflict (I-37). */
public final class ReplyMoves {

    private static final Set<Role> ASKED = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final Authority authority;
    private final ActClock clock;

    ReplyMoves(Authority authority, ActClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Whether it is offered: to whoever reviews or signs at the superior, or at the union above it, and nowhere else.
     *
     * @param superior whose replies would move
     * @param replying who replies now; once that is another, they have moved
     * @param above where they would go; null or the superior itself if there is no such union
     */
    public boolean offered(AccountId reader, UnionId superior, UnionId replying, @Nullable UnionId above) {
        return replying.equals(superior)
                && above != null
                && !above.equals(superior)
                && (holds(reader, superior) || holds(reader, above));
    }

    private boolean holds(AccountId reader, UnionId at) {
        return authority.holds(reader, ASKED, at, clock.now());
    }
}
