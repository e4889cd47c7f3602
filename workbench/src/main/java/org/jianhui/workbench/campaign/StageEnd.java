package org.jianhui.workbench.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** The stage is over in this union. */
public record StageEnd(
        @NotNull @Nullable UnionId union, @Valid @Nullable ActDetails act) {}
