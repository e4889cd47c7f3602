package org.jianhui.workbench.membership;

import java.time.LocalDate;
import org.jianhui.query.membership.realname.RealNameStanding;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands towards the real-name system (M-10).
 *
 * @param since the day of the last change; null if there was none
 * @param reason why the entry was not taken, or is revoked; empty otherwise
 */
record InRealNameSystem(RealNameStanding standing, @Nullable LocalDate since, String reason) {}
