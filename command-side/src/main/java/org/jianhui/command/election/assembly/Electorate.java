package org.jianhui.command.election.assembly;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;

/** Who may vote in a union: admitted, and not 保留会籍, whether or not already in the real-name system. */
public interface Electorate {

    /** In ascending order of id. */
    List<PersonId> members(UnionId union);

    /** How many voting members each union group has; groups without any are left out. */
    Map<UnionGroupId, Integer> groups(UnionId union);

    /** The voting members of a group. */
    List<PersonId> members(UnionGroupId group);
}
