package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/**
 * Dues that were paid.
 *
 * @param amount in yuan, with at most two places
 * @param reference the bank's, of a transfer
 * @param payer who paid in the member's place; empty if the member did
 */
public record DuesPayment(
        @NotNull @Min(1000) @Max(9999) @Nullable Integer year,
        @NotBlank @Size(max = 20) @Nullable String amount,
        @NotNull @Nullable PaymentMeans means,

        @Size(max = 60) @Pattern(regexp = DuesActs.REFERENCE) @Nullable
        String reference,

        @Size(max = 100) @Nullable String payer,
        @Valid @Nullable ActDetails act) {

    @Override
    public String toString() {
        return "DuesPayment";
    }
}
