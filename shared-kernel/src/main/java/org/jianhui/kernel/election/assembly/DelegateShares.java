package org.jianhui.kernel.election.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jianhui.kernel.id.UnionGroupId;

/**
 * How many delegates each union group elects: in proportion to its members, the remainders going to the largest ones first, of
 * equals to the lower id. The sum is exact, and no group is off its exact share by one or more.
 */
public final class DelegateShares {

    private DelegateShares() {}

    /** @param members members of each group; at least one in all */
    public static List<DelegateQuota> of(int delegates, Map<UnionGroupId, Integer> members) {
        long all = members.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> given = new TreeMap<>();
        members.forEach((group, size) -> given.put(group.value(), Math.toIntExact((long) delegates * size / all)));
        long open = delegates
                - given.values().stream().mapToLong(Integer::longValue).sum();
        List<UnionGroupId> byRemainder = new ArrayList<>(members.keySet());
        byRemainder.sort(Comparator.comparingLong(
                        (UnionGroupId group) -> -((long) delegates * Objects.requireNonNull(members.get(group)) % all))
                .thenComparing(UnionGroupId::value));
        byRemainder.stream().limit(open).forEach(group -> given.merge(group.value(), 1, Integer::sum));
        return given.entrySet().stream()
                .map(each -> new DelegateQuota(new UnionGroupId(each.getKey()), each.getValue()))
                .toList();
    }
}
