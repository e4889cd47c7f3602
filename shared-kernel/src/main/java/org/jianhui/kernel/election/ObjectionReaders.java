package org.jianhui.kernel.election;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;

/**
 * Who learns who objects and in which words: the house above that takes objections in and answers, and the inspector there.
 * Whoever acts for the union does not.
 */
public final class ObjectionReaders {

    private static final Set<Role> ROLES = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER, Role.INSPECTOR);

    private ObjectionReaders() {}

    /**
     * @param held the roles of who reads
     * @param above the unions that take the case's objections in or answer its requests
     */
    public static boolean include(List<HeldRole> held, Collection<UnionId> above) {
        return held.stream()
                .anyMatch(each -> ROLES.contains(each.role())
                        && each.area().union().filter(above::contains).isPresent());
    }
}
