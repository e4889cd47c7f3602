package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The superior of a membership's union is who stands above it in the tree of the day; nobody where nobody does. */
class MemberOffersTest {

    private static final UnionId UNION = new UnionId("union-1");
    private static final UnionId BEFORE = new UnionId("union-2");
    private static final UnionId SINCE = new UnionId("union-3");
    private static final UnionId ALONE = new UnionId("union-4");
    private static final AccountId READER = new AccountId("account-1");

    private final List<Parties> asked = new ArrayList<>();

    @Test
    void the_superior_is_read_from_the_tree_of_the_day() {
        assertThat(on("2022-06-20T02:00:00Z").forms(UNION, READER)).isTrue();
        assertThat(on("2022-06-30T16:30:00Z").forms(UNION, READER)).isTrue();
        assertThat(asked).containsExactly(new Parties(UNION, BEFORE), new Parties(UNION, SINCE));
    }

    @Test
    void a_union_below_none_is_not_its_own_superior_and_nothing_is_offered() {
        assertThat(on("2022-06-20T02:00:00Z").forms(ALONE, READER)).isFalse();
        assertThat(asked).isEmpty();
    }

    @SuppressWarnings("NullAway") // nobody's page is read here
    private MemberOffers on(String instant) {
        return new MemberOffers(
                null,
                new Everything(),
                null,
                (union, day) -> union.equals(ALONE)
                        ? List.of()
                        : List.of(day.isBefore(LocalDate.of(2022, 7, 1)) ? BEFORE : SINCE),
                new Stopped(Instant.parse(instant)));
    }

    private record Stopped(Instant now) implements ActClock {

        @Override
        public boolean simulated() {
            return false;
        }
    }

    private final class Everything implements Offers {

        @Override
        public Judgement judge(AccountId account, Class<? extends Command> command, @Nullable Parties parties) {
            asked.add(parties);
            return Judgement.OPEN;
        }

        @Override
        public boolean bothSides(AccountId account, Side side, UnionId own) {
            return false;
        }

        @Override
        public int freeSigners(Parties parties) {
            return 0;
        }
    }
}
