package org.jianhui.process.engine;

import java.util.EnumSet;
import java.util.Set;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.CaseOffices;
import org.jianhui.kernel.organisation.Role;

/**
 * Whether a task is an account's: by a role its drawing names, held at the union of the case or, for the superior's roles, at the
 * one that replies in it. A committee in office goes on with what its preparatory group began.
 */
final class TaskOffices {

    private static final Set<Role> OF_THE_SUPERIOR = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final CaseOffices cases;
    private final Authority authority;

    TaskOffices(CaseOffices cases, Authority authority) {
        this.cases = cases;
        this.authority = authority;
    }

    /**
     * @param candidates the roles to which the drawing gives the task
     * @param heldAt where the account says it holds such a role
     */
    boolean open(String caseId, Set<String> candidates, UnionId heldAt, Act act) {
        return cases.of(caseId, act.receivedOnDate())
                .map(offices -> {
                    Set<Role> roles = EnumSet.noneOf(Role.class);
                    candidates.stream().map(Role::valueOf).forEach(role -> {
                        if (heldAt.equals(OF_THE_SUPERIOR.contains(role) ? offices.upper() : offices.own())) {
                            roles.add(role);
                        }
                    });
                    if (roles.contains(Role.PREPARATORY_GROUP)) {
                        roles.add(Role.UNION_COMMITTEE);
                    }
                    return authority.holds(new AccountId(act.actor().account()), roles, heldAt, act.receivedAt());
                })
                .orElse(false);
    }
}
