package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** Why a receipt is void. */
public record ReceiptVoiding(
        @Size(max = 500) @Nullable String reason,
        @Valid @Nullable ActDetails act) {

    @Override
    public String toString() {
        return "ReceiptVoiding";
    }
}
