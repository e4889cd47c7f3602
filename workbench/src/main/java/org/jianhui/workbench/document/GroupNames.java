package org.jianhui.workbench.document;

import java.util.HashMap;
import java.util.Map;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.membership.FindUnionGroups;
import org.jianhui.query.projection.Queries;

/** Looks up what union groups are called, which the events of a meeting do not say. */
interface GroupNames {

    Map<UnionGroupId, String> of(UnionId union, AccountId reader);

    static GroupNames in(Queries queries) {
        return (union, reader) -> {
            Map<UnionGroupId, String> found = new HashMap<>();
            queries.ask(new FindUnionGroups(union), reader)
                    .groups()
                    .forEach(
                            line -> found.put(line.group().group(), line.group().name()));
            return found;
        };
    }
}
