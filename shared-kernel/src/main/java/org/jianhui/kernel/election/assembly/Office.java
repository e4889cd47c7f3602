package org.jianhui.kernel.election.assembly;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.Body;

/** What somebody is elected to be. */
public enum Office {
    /** 工会主席 */
    CHAIR,
    /** 工会副主席 */
    VICE_CHAIR,
    /** 工会委员会委员 */
    COMMITTEE_MEMBER,
    /** 经费审查委员会主任 */
    FUND_AUDIT_CHAIR,
    /** 经费审查委员会委员 */
    FUND_AUDIT_MEMBER,
    /** 女职工委员会主任 */
    WOMEN_DIRECTOR,
    /** 女职工委员会委员 */
    WOMEN_MEMBER,
    /** 女职工委员: where too few women are members for a committee */
    WOMEN_COMMISSIONER;

    /**
     * Who has to lead a body and is nobody: a term that is brought in from papers may begin so. The women are led by the director of
     * their committee or by a commissioner.
     *
     * @param held the offices that somebody holds
     */
    public static Set<Office> lacking(Collection<Office> held) {
        Set<Office> lacking = EnumSet.of(CHAIR, FUND_AUDIT_CHAIR, WOMEN_DIRECTOR, WOMEN_COMMISSIONER);
        lacking.removeAll(held);
        if (held.contains(WOMEN_DIRECTOR) || held.contains(WOMEN_COMMISSIONER)) {
            lacking.removeAll(List.of(WOMEN_DIRECTOR, WOMEN_COMMISSIONER));
        }
        return lacking;
    }

    /** The body out of whose members the office is filled. */
    public Body body() {
        return switch (this) {
            case CHAIR, VICE_CHAIR, COMMITTEE_MEMBER -> Body.UNION_COMMITTEE;
            case FUND_AUDIT_CHAIR, FUND_AUDIT_MEMBER -> Body.FUND_AUDIT_COMMITTEE;
            case WOMEN_DIRECTOR, WOMEN_MEMBER, WOMEN_COMMISSIONER -> Body.WOMEN_COMMITTEE;
        };
    }

    /** What whoever leads nothing holds in a body. */
    public static Office memberOf(Body body) {
        return switch (body) {
            case UNION_COMMITTEE -> COMMITTEE_MEMBER;
            case FUND_AUDIT_COMMITTEE -> FUND_AUDIT_MEMBER;
            case WOMEN_COMMITTEE -> WOMEN_MEMBER;
        };
    }
}
