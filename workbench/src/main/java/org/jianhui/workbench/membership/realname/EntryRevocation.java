package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** Why a recorded entry is none. */
public record EntryRevocation(
        @NotNull @Nullable MembershipId membership,
        @Size(max = 500) @Nullable String reason,
        @Valid @Nullable ActDetails act) {

    @Override
    public String toString() {
        return "EntryRevocation";
    }
}
