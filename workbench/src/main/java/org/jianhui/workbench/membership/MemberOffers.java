package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.membership.MemberView;
import org.jianhui.workbench.organisation.DutyNotice;
import org.jspecify.annotations.Nullable;

/** What a reader may do with memberships and groups today, for showing, and whose they are. */
final class MemberOffers {

    private final MemberDesk desk;
    private final Offers offers;
    private final Authority authority;
    private final Superiors superiors;
    private final ActClock clock;

    MemberOffers(MemberDesk desk, Offers offers, Authority authority, Superiors superiors, ActClock clock) {
        this.desk = desk;
        this.offers = offers;
        this.authority = authority;
        this.superiors = superiors;
        this.clock = clock;
    }

    List<MemberAct> of(MemberView member, AccountId reader) {
        return parties(member.union())
                .map(parties -> MemberAct.of(member.standing(), command -> offers.open(reader, command, parties)))
                .orElse(List.of());
    }

    /** What is said to whoever could decide but for the conflict of duties (I-37); null to all others. */
    @Nullable
    DutyNotice notice(MemberView member, AccountId reader) {
        return parties(member.union())
                .map(parties -> {
                    Set<Side> lacking = EnumSet.noneOf(Side.class);
                    MemberAct.of(member.standing(), command -> DutyNotice.lacks(offers, reader, command, parties))
                            .forEach(act -> lacking.add(act.superiors() ? Side.SUPERIOR : Side.UNION));
                    return DutyNotice.of(lacking, offers, parties);
                })
                .orElse(null);
    }

    /** Whether the reader may read what is recorded of the application as of a case: a cadre may not. */
    boolean readsRecord(MemberView member, AccountId reader) {
        return authority.readable(reader, ReadRight.CASE).contains(member.union());
    }

    /** Whether the reader forms and leads groups of this union. */
    boolean forms(UnionId union, AccountId reader) {
        return parties(union)
                .filter(parties -> offers.open(reader, ElectLeader.class, parties))
                .isPresent();
    }

    /** @throws NotFound if the union stands below none today, as the authority says too */
    Parties parties(MembershipId membership, AccountId reader) {
        return known(desk.line(membership, null, reader, null).member().union());
    }

    /** @throws NotFound if the union stands below none today, as the authority says too */
    Parties parties(UnionGroupId group, AccountId reader) {
        return known(desk.group(group, reader, null).group().union());
    }

    private Parties known(UnionId union) {
        return parties(union).orElseThrow(() -> new NotFound("UNKNOWN", "no union above this one"));
    }

    /** The superior is who stands above in today's tree; nobody is a superior of oneself. */
    private Optional<Parties> parties(UnionId union) {
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        return superiors.above(union, today).stream().findFirst().map(upper -> new Parties(union, upper));
    }
}
