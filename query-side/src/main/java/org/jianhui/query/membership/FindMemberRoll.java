package org.jianhui.query.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.event.LeaderElected;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * Who was a member of a union on a day, and in which group: for whoever may see the members of all its villages.
 *
 * @param on the day, Asia/Shanghai
 * @param asOf as it was known at a moment; null for what is known now
 */
public record FindMemberRoll(
        UnionId union, LocalDate on, @Nullable AsOf asOf) implements Query<FindMemberRoll.Roll> {

    /**
     * @param members in the order of their admission
     * @param groups in the order of their forming
     */
    public record Roll(List<Member> members, List<Group> groups) {}

    /**
     * A member of that day.
     *
     * @param name sealed; null once the person is erased
     * @param sex as declared, sealed
     * @param idNumber sealed, for its last digits; null once the person is erased
     * @param retained whether the membership was kept without a vote (保留会籍)
     * @param group name of the group; null if in none
     */
    public record Member(
            PersonId person,
            @Nullable Envelope name,
            Envelope sex,
            @Nullable Envelope idNumber,
            VillageId village,
            LocalDate admittedOn,
            boolean retained,
            @Nullable String group) {}

    /**
     * A union group of that day.
     *
     * @param election of its leader, with the record; null if there was none
     * @param leaderName sealed; null if there is no leader, or the person is erased
     */
    public record Group(
            String name,
            LocalDate formedOn,
            int members,
            @Nullable LeaderElected election,
            @Nullable Envelope leaderName) {}

    @Override
    public Class<Roll> answer() {
        return Roll.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.of(union);
    }

    @Override
    public Set<String> reads() {
        return Set.of(MemberProjection.NAME);
    }
}
