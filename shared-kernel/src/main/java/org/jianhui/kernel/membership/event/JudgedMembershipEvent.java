package org.jianhui.kernel.membership.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/**
 * A decision that rests on rules: it carries its basis.
 */
public sealed interface JudgedMembershipEvent extends MembershipEvent, Judged
        permits ApplicationEntered, AgeLimitOverridden, MemberAdmitted {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
