package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;

/** Port to those who administer the whole installation, read in the transaction of an act. */
public interface Administrators {

    /**
     * The accounts in force that hold the administrator's role at the top of the tree without a known end; waits for acts that
     * are about to change that, and keeps them waiting until this act ends.
     */
    List<AccountId> atTheTop(LocalDate today);

    /** The union without a parent; empty while nothing has been established. */
    Optional<UnionId> top();
}
