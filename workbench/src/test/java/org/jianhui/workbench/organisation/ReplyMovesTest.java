package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyMovesTest {

    private static final UnionId UNION = UnionId.random();
    private static final UnionId TOWNSHIP = UnionId.random();
    private static final UnionId COUNTY = UnionId.random();
    private static final UnionId ELSEWHERE = UnionId.random();
    private static final AccountId READER = AccountId.random();

    @Test
    void offered_at_the_superior_and_at_the_union_above_it() {
        assertThat(offered(Role.SUPERIOR_REVIEWER, Area.of(TOWNSHIP))).isTrue();
        assertThat(offered(Role.SUPERIOR_SIGNER, Area.of(TOWNSHIP))).isTrue();
        assertThat(offered(Role.SUPERIOR_SIGNER, Area.of(COUNTY))).isTrue();
    }

    @Test
    void not_offered_to_a_signer_of_another_organisation() {
        assertThat(offered(Role.SUPERIOR_REVIEWER, Area.of(ELSEWHERE))).isFalse();
        assertThat(offered(Role.SUPERIOR_SIGNER, Area.of(UNION))).isFalse();
        assertThat(offered(Role.SUPERIOR_SIGNER, Area.of(VillageId.random()))).isFalse();
    }

    @Test
    void not_offered_for_another_role() {
        assertThat(offered(Role.PREPARATORY_GROUP, Area.of(TOWNSHIP))).isFalse();
        assertThat(offered(Role.INSPECTOR, Area.of(COUNTY))).isFalse();
    }

    @Test
    void not_offered_once_the_replies_have_moved_or_where_nobody_is_above() {
        ReplyMoves moves = moves(Role.SUPERIOR_SIGNER, Area.of(TOWNSHIP));
        assertThat(moves.offered(READER, TOWNSHIP, COUNTY, COUNTY)).isFalse();
        assertThat(moves.offered(READER, TOWNSHIP, TOWNSHIP, TOWNSHIP)).isFalse();
        assertThat(moves.offered(READER, TOWNSHIP, TOWNSHIP, null)).isFalse();
    }

    private static boolean offered(Role role, Area at) {
        return moves(role, at).offered(READER, TOWNSHIP, TOWNSHIP, COUNTY);
    }

    private static ReplyMoves moves(Role role, Area at) {
        return new ReplyMoves(new Holding(new HeldRole(role, at, LocalDate.of(2022, 1, 1), null)), new SettableClock());
    }

    private record Holding(HeldRole role) implements Authority {

        @Override
        public List<HeldRole> rolesOf(AccountId account, Instant at) {
            return List.of(role);
        }

        @Override
        public void toAct(Act act, Command command) {
            throw new AssertionError("only roles are asked for");
        }

        @Override
        public void toRead(AccountId account, ReadRight right, @Nullable UnionId union) {
            throw new AssertionError("only roles are asked for");
        }

        @Override
        public Set<UnionId> readable(AccountId account, ReadRight right) {
            throw new AssertionError("only roles are asked for");
        }

        @Override
        public Set<Area> readableAreas(AccountId account, ReadRight right) {
            throw new AssertionError("only roles are asked for");
        }
    }
}
