package org.jianhui.workbench.web;

import java.util.Set;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.NotOnBothSides;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.organisation.Offers.Judgement;

/** Refuses what only prepares an act, its form or a look-up for it, to whoever could not do the act. */
public final class OpenActs {

    private OpenActs() {}

    /**
     * @param judged what is said of each act it may lead to; one that is open suffices
     * @throws Forbidden {@code NO_AUTHORITY}, or {@code CONFLICT_OF_DUTIES} if only that stands against it (I-37)
     */
    public static void verify(Set<Judgement> judged) {
        if (judged.contains(Judgement.OPEN)) {
            return;
        }
        if (judged.contains(Judgement.BOTH_SIDES)) {
            throw new Forbidden(new NotOnBothSides(false), "stands on the other side of this union's cases");
        }
        throw new Forbidden(new RoleIsHeld(false), "holds no role for the act of this form here");
    }
}
