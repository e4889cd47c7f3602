package org.jianhui.workbench.membership;

import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Memberships of persons found by what was typed, under the right and with the masks of the list of members. */
public final class FoundMembers {

    private final Queries queries;
    private final MemberDesk desk;

    FoundMembers(Queries queries, MemberDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    /** @param next continues after this one; null on the last page */
    public record Page(List<Line> lines, @Nullable MembershipId next) {}

    /**
     * One membership.
     *
     * @param name masked
     * @param idNumber masked to its last four digits
     */
    public record Line(
            MembershipId membership, String name, String idNumber, VillageId village, MemberStanding standing) {}

    /** @throws org.jianhui.kernel.act.Forbidden if the reader may see no members at all */
    public Page among(List<PersonId> persons, @Nullable MembershipId after, int limit, AccountId reader) {
        FindMembers.Page page = queries.ask(new FindMembers(null, null, null, null, persons, after, limit), reader);
        return new Page(
                page.members().stream()
                        .map(desk::masked)
                        .map(each -> new Line(
                                each.membership(), each.name(), each.idNumber(), each.village(), each.standing()))
                        .toList(),
                page.next());
    }
}
