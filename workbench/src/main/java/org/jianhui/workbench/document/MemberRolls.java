package org.jianhui.workbench.document;

import org.jianhui.kernel.id.AccountId;
import org.jianhui.query.document.FoundingSheet;
import org.jianhui.query.membership.FindMemberRoll;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;

/** Looks up the members and groups that a paper lists, as they were on its day and as that was known at its event. */
interface MemberRolls {

    FindMemberRoll.Roll of(FoundingSheet sheet, AccountId reader);

    static MemberRolls in(Queries queries) {
        return (sheet, reader) -> queries.ask(
                new FindMemberRoll(sheet.parties().own(), sheet.dated(), new AsOf.Place(sheet.place())), reader);
    }
}
