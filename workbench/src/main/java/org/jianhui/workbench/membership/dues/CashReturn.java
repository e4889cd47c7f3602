package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/**
 * Why what was counted goes back.
 *
 * @param counted in yuan, with at most two places
 */
public record CashReturn(
        @NotBlank @Size(max = 20) @Nullable String counted,
        @Size(max = 500) @Nullable String reason,
        @Valid @Nullable ActDetails act) {

    @Override
    public String toString() {
        return "CashReturn";
    }
}
