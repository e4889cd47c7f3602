package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** How and why money is given back. */
public record DuesRefund(
        @NotNull @Nullable PaymentMeans means,

        @Size(max = 60) @Pattern(regexp = DuesActs.REFERENCE) @Nullable
        String reference,

        @Size(max = 500) @Nullable String reason,
        @Valid @Nullable ActDetails act) {

    @Override
    public String toString() {
        return "DuesRefund";
    }
}
