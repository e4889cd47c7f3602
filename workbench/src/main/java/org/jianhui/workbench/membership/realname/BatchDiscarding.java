package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** Why what is not answered is given up. */
public record BatchDiscarding(
        @NotNull @Nullable DiscardGround ground,
        @Valid @Nullable ActDetails act) {}
