package org.jianhui.workbench.founding;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What follows the approved result, as a person or a client enters it. */
public final class FollowUpInput {

    private FollowUpInput() {}

    /** Registered with the police. */
    @Schema(name = "PoliceRegistration")
    public record Police(
            @NotBlank @Size(max = 60) String number,
            @NotBlank @Size(max = 100) String office,
            @NotNull LocalDate registeredOn,
            @NotNull @Schema(type = "string") AttachmentId scan,
            @Valid @Nullable ActDetails act) {}

    /** A seal is engraved; the custodian's name is sealed on arrival. */
    @Schema(name = "UnionSeal")
    public record Engraved(
            @NotNull SealKind kind,
            @NotNull LocalDate engravedOn,
            @NotNull @Schema(type = "string") AttachmentId imprint,
            @Schema(type = "string") @Nullable PersonId custodian,
            @NotBlank @Size(max = 60) String custodianName,
            @Valid @Nullable ActDetails act) {
        @Override
        public String toString() {
            return "Engraved";
        }
    }

    /** The legal-person certificate. */
    @Schema(name = "LegalPersonCertificate")
    public record Certified(
            @NotBlank @Size(max = 18) String code,
            @NotNull LocalDate issuedOn,
            @NotNull @Schema(type = "string") AttachmentId scan,
            @Valid @Nullable ActDetails act) {}

    /** The union's account. */
    @Schema(name = "UnionAccount")
    public record Banked(
            @NotBlank @Size(max = 100) String bank,
            @NotBlank @Size(max = 32) String number,
            @NotNull LocalDate openedOn,
            @NotNull @Schema(type = "string") AttachmentId scan,
            @Valid @Nullable ActDetails act) {}
}
