package org.jianhui.workbench.membership.realname;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What was answered of one member.
 *
 * @param outcome null for one that is not answered yet
 * @param reason why it was not taken
 */
public record TypedAnswer(
        @NotNull @Nullable MembershipId membership,
        @Nullable RealNameOutcome outcome,
        @Size(max = 200) @Nullable String reason) {

    @Override
    public String toString() {
        return "TypedAnswer";
    }
}
