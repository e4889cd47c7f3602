package org.jianhui.kernel.organisation;

import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.INSPECTOR;
import static org.jianhui.kernel.organisation.Role.OPERATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.UNION_COMMITTEE;
import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import java.util.EnumSet;
import java.util.Set;

/** What may be read, and by which roles. A role reads at its organisation and at all below it. */
public enum ReadRight {
    /** What is posted in public: needs no account. */
    PUBLIC,
    /** The reader's own account, tasks and rights, and reference data: any account in force. */
    OWN,
    /** The tree, posts and who holds them: any account in force. */
    ORGANISATION,
    /** Cases with their papers, timeline and events; never the administrator or the operator. */
    CASE(PREPARATORY_GROUP, UNION_COMMITTEE, SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR),
    /** Recorded persons and the ledgers of villages: the village's cadre, and the federation above (G-02). */
    PERSON(VILLAGE_CADRE, SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR),
    /** Persons whom two villages want to enter: the federation above both, never a village. */
    REFERRAL(SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR),
    /** What the federation settled about persons whom a village wants or has: its cadre, never told of the other village. */
    REFERRAL_OUTCOME(VILLAGE_CADRE),
    /** Applications, members and union groups: the group of the union, the village's cadre, and the federation above. */
    MEMBER(PREPARATORY_GROUP, UNION_COMMITTEE, VILLAGE_CADRE, SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR),
    /** The file for the real-name system, with ID numbers in full: who acts for the union, and nobody above (M-10). */
    REAL_NAME_FILE(PREPARATORY_GROUP, UNION_COMMITTEE),
    /** What was handed out of a case, to whom and for what reason: inspectors only; that they looked is among the looks. */
    HANDED_OUT(INSPECTOR),
    /** Who looked at personal data: the inspector, and the superior for what is done at its own organisation and below. */
    LOOK(SUPERIOR_REVIEWER, SUPERIOR_SIGNER, INSPECTOR),
    /** Accounts and the roles granted to them. */
    ACCOUNT(ADMINISTRATOR, INSPECTOR),
    /** Incidents, projection lag, self-checks: names no person and no case content. */
    OPERATIONS(OPERATOR, ADMINISTRATOR);

    private final Set<Role> roles;

    ReadRight(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    /** The roles that give this right; empty where any account in force has it, or none is needed. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Whether every account in force has this right. */
    public boolean anyAccount() {
        return roles.isEmpty();
    }
}
