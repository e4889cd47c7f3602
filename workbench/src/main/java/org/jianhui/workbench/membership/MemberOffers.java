package org.jianhui.workbench.membership;

import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.UnionGroupCommand.ElectLeader;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.membership.MemberView;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;

/** What a reader may do with memberships and groups today, for showing, and whose they are. */
final class MemberOffers {

    private final MemberDesk desk;
    private final AreaNames areas;
    private final Offers offers;
    private final Authority authority;

    MemberOffers(MemberDesk desk, AreaNames areas, Offers offers, Authority authority) {
        this.desk = desk;
        this.areas = areas;
        this.offers = offers;
        this.authority = authority;
    }

    List<MemberAct> of(MemberView member, AccountId reader) {
        Parties parties = parties(member.union(), reader);
        return MemberAct.of(member.standing(), command -> offers.open(reader, command, parties));
    }

    /** Whether the reader may read what is recorded of the application as of a case: a cadre may not. */
    boolean readsRecord(MemberView member, AccountId reader) {
        return authority.readable(reader, ReadRight.CASE).contains(member.union());
    }

    /** Whether the reader forms and leads groups of this union. */
    boolean forms(UnionId union, AccountId reader) {
        return offers.open(reader, ElectLeader.class, parties(union, reader));
    }

    Parties parties(MembershipId membership, AccountId reader) {
        return parties(desk.line(membership, null, reader, null).member().union(), reader);
    }

    Parties parties(UnionGroupId group, AccountId reader) {
        return parties(desk.group(group, reader, null).group().union(), reader);
    }

    private Parties parties(UnionId union, AccountId reader) {
        @Nullable UnionId above = areas.unionAbove(union, reader);
        return new Parties(union, above == null ? union : above);
    }
}
