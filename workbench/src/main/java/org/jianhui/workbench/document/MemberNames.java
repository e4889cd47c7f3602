package org.jianhui.workbench.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindMembers;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Looks up the names of members that a paper prints and no event of its case holds, as far as the reader may know them. */
interface MemberNames {

    int PAGE = 1000;

    /** Opened names by person; a person without one is left out. */
    Map<PersonId, String> of(UnionId union, List<PersonId> persons, AccountId reader);

    static MemberNames in(Queries queries, PaperNames names) {
        return (union, persons, reader) -> {
            Map<PersonId, String> found = new HashMap<>();
            @Nullable MembershipId after = null;
            do {
                FindMembers.Page page =
                        queries.ask(new FindMembers(union, null, null, null, persons, after, PAGE), reader);
                page.members().forEach(line -> {
                    if (line.name() != null) {
                        found.put(line.member().person(), names.open(line.name()));
                    }
                });
                after = page.next();
            } while (after != null);
            return found;
        };
    }
}
