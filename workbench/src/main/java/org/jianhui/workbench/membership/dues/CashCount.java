package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** @param counted in yuan, with at most two places */
public record CashCount(
        @NotBlank @Size(max = 20) @Nullable String counted,
        @Valid @Nullable ActDetails act) {}
