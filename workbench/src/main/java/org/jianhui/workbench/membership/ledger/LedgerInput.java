package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a cadre, or the federation, says over REST or in a form; personal values are sealed when the act is performed, and never printed. */
public final class LedgerInput {

    private LedgerInput() {}

    /** A person who works away, and what the survey says. */
    public record LedgerRow(
            @NotBlank @Size(max = 80) @Nullable String village,
            @NotBlank @Size(max = 100) @Nullable String name,
            @NotBlank @Size(max = 60) @Nullable String idNumber,
            @NotBlank @Size(max = 100) @Nullable String workPlace,
            @Size(max = 100) @Nullable String employer,
            @Size(max = 50) @Nullable String trade,
            @Size(max = 40) @Nullable String phone,
            @NotNull @Nullable LocalDate surveyedOn,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "LedgerRow";
        }
    }

    /** An attempt to reach the person; {@code NOT_REACHED} leaves standing what was said before. */
    public record LedgerContact(
            @NotNull @Nullable LocalDate on,
            @NotNull @Nullable ContactChannel channel,
            @NotNull @Nullable Attitude attitude,
            @Valid @Nullable ActDetails act) {}

    /** What the row says from now on, and why it was wrong. */
    public record LedgerCorrection(
            @NotBlank @Size(max = 100) @Nullable String workPlace,
            @Size(max = 100) @Nullable String employer,
            @Size(max = 50) @Nullable String trade,
            @Size(max = 40) @Nullable String phone,
            @NotNull @Nullable LocalDate surveyedOn,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "LedgerCorrection";
        }
    }

    /** To which village a person belongs whom two of them wanted, and what was found out. */
    public record ReferralDecision(
            @NotNull @Nullable Settlement settlement,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "ReferralDecision";
        }
    }

    /** From when on and why the person stands on the ledger no longer. */
    public record LedgerRemoval(
            @NotNull @Nullable LocalDate on,
            @NotNull @Nullable OffGround ground,
            @Valid @Nullable ActDetails act) {}
}
