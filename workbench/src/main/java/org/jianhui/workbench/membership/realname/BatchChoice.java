package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** The members of a new batch. */
public record BatchChoice(
        @NotNull @Nullable UnionId union,
        @NotEmpty @Size(max = 1000) @Nullable List<@NotNull MembershipId> memberships,
        @Valid @Nullable ActDetails act) {}
