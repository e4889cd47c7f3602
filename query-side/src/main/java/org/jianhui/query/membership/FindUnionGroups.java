package org.jianhui.query.membership;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the unions the reader may read, by name; for a village's cadre those of the village's members.
 *
 * @param union only of this one; null for all
 */
public record FindUnionGroups(@Nullable UnionId union) implements Query<FindUnionGroups.Groups> {

    /** All of them. */
    public record Groups(List<GroupLine> groups) {}

    @Override
    public Class<FindUnionGroups.Groups> answer() {
        return Groups.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(MemberProjection.NAME);
    }
}
