package org.jianhui.query.membership;

import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A membership in a list.
 *
 * @param name sealed; null once the person is erased
 * @param idNumber sealed, for its last digits; null once the person is erased
 * @param group the group the member is in; null if in none
 */
public record MemberLine(
        MemberView member,
        @Nullable Envelope name,
        @Nullable Envelope idNumber,
        @Nullable UnionGroupId group,
        @Nullable String groupName) {}
