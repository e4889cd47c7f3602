package org.jianhui.kernel.membership.realname;

import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What the real-name system answered of one member.
 *
 * @param reason why it did not take the entry, sealed under the member's key; null for one that it took
 */
public record RealNameAnswer(
        MembershipId membership,
        RealNameOutcome outcome,
        @Nullable Envelope reason) {}
