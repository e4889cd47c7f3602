package org.jianhui.workbench.membership;

import java.util.Arrays;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.Caller;

/** What can be decided about a membership, as pages and paths name it. */
enum MemberAct {
    ADMISSION(Role.PREPARATORY_GROUP, false, MemberStanding.APPLIED),
    REFUSAL(Role.PREPARATORY_GROUP, true, MemberStanding.APPLIED, MemberStanding.AWAITING_FEDERATION),
    OVERRIDE(Role.SUPERIOR_SIGNER, true, MemberStanding.AWAITING_FEDERATION),
    DECLINE(Role.SUPERIOR_SIGNER, true, MemberStanding.AWAITING_FEDERATION),
    WITHDRAWAL(Role.PREPARATORY_GROUP, false, MemberStanding.APPLIED, MemberStanding.AWAITING_FEDERATION),
    RETENTION(Role.PREPARATORY_GROUP, true, MemberStanding.MEMBER),
    RESUMPTION(Role.PREPARATORY_GROUP, false, MemberStanding.RETAINED),
    ENDING(Role.PREPARATORY_GROUP, false, MemberStanding.MEMBER, MemberStanding.RETAINED);

    private final Role role;
    private final boolean reasoned;
    private final List<MemberStanding> standings;

    MemberAct(Role role, boolean reasoned, MemberStanding... standings) {
        this.role = role;
        this.reasoned = reasoned;
        this.standings = List.of(standings);
    }

    /** As in a path, for example {@code admission}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a reason belongs to it. */
    public boolean reasoned() {
        return reasoned;
    }

    /** Whether it counts from a day of its own. */
    public boolean dated() {
        return this == RETENTION || this == RESUMPTION || this == ENDING;
    }

    /** What a reader may do, for showing; what it does not show is refused by the authority as well. */
    static List<MemberAct> of(MemberStanding standing, Caller caller) {
        return Arrays.stream(values())
                .filter(act -> act.standings.contains(standing))
                .filter(act -> caller.holds(act.role.name())
                        || act.role.actsForUnion() && caller.actsForUnion()
                        || act == WITHDRAWAL && caller.holds(Role.VILLAGE_CADRE.name()))
                .toList();
    }

    static MemberAct at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such act"));
    }
}
