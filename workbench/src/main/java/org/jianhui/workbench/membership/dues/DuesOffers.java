package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;

/** What a reader may do about dues today; for showing, never instead of the authority. */
final class DuesOffers {

    private final Authority authority;
    private final ActClock clock;

    DuesOffers(Authority authority, ActClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /** Takes dues, or makes a receipt void: the village's cadre, and the union. */
    boolean receives(UnionId union, VillageId village, AccountId reader) {
        return held(reader).stream()
                .anyMatch(
                        each -> each.role() == Role.VILLAGE_CADRE && each.area().equals(Area.of(village))
                                || actsFor(union, each));
    }

    /** Gives money back: the union alone. */
    boolean refunds(UnionId union, AccountId reader) {
        return held(reader).stream().anyMatch(each -> actsFor(union, each));
    }

    /** Counts the cash that others hand in: the union alone. */
    boolean counts(UnionId union, AccountId reader) {
        return refunds(union, reader);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private List<HeldRole> held(AccountId reader) {
        return authority.rolesOf(reader, clock.now()).stream()
                .filter(each -> each.heldOn(today()))
                .toList();
    }

    private static boolean actsFor(UnionId union, HeldRole held) {
        return held.role().actsForUnion() && held.area().equals(Area.of(union));
    }
}
