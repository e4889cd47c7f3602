package org.jianhui.kernel.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Covers("E-13")
class DelegateSharesTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void five_village_groups_of_450_members_share_50_delegates() {
        Map<UnionGroupId, Integer> members =
                Map.of(group(1), 130, group(2), 101, group(3), 88, group(4), 71, group(5), 60);
        assertThat(DelegateShares.of(50, members))
                .extracting(DelegateQuota::delegates)
                .containsExactly(14, 11, 10, 8, 7);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_sum_is_exact_and_no_group_is_off_its_share_by_one(long seed) {
        Random random = new Random(seed);
        Map<UnionGroupId, Integer> members = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .boxed()
                .collect(Collectors.toMap(DelegateSharesTest::group, n -> 1 + random.nextInt(200), Integer::sum));
        int delegates = random.nextInt(120);
        int all = members.values().stream().mapToInt(Integer::intValue).sum();

        Map<UnionGroupId, Integer> shares = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        DelegateShares.of(delegates, members).forEach(quota -> shares.put(quota.group(), quota.delegates()));
        assertThat(shares.keySet()).containsExactlyInAnyOrderElementsOf(members.keySet());
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(delegates);
        members.forEach((group, size) -> assertThat(Math.abs((long) shares.get(group) * all - (long) delegates * size))
                .isLessThan(all));
    }

    private static UnionGroupId group(int number) {
        return new UnionGroupId("group-" + number);
    }
}
