package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person says of the result of an election, by page or by REST. */
public final class ResultInput {

    private ResultInput() {}

    /** Somebody elected, with the office. */
    @Schema(name = "ElectedOfficer")
    public record Elected(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office) {}

    /** Enters the result of a meeting held on paper. */
    @Schema(name = "HistoricMeeting")
    public record HistoricMeeting(
            @NotNull LocalDate heldOn,
            @NotEmpty @Size(max = 300) List<@Valid @NotNull Elected> elected,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}

    /**
     * Reports the result.
     *
     * @param issuer default: the union itself (E-09)
     */
    @Schema(name = "ResultReport")
    public record ResultReport(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @Valid @Nullable ActDetails act) {}

    /**
     * The superior's reply to the result.
     *
     * @param answers default: the report that waits for its reply
     * @param reason why the result is void; without names
     * @param scan given if it is recorded from paper; without it, the reply is signed here
     */
    @Schema(name = "ResultReply")
    public record ResultReply(
            @Schema(type = "string") @Nullable PaperId answers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull ResultDecision decision,
            @Size(max = 500) @Nullable String reason,
            @Schema(type = "string") @Nullable AttachmentId scan,
            @Valid @Nullable ActDetails act) {}

    /**
     * What the superior decides of a held meeting that was flagged.
     *
     * @param reason what is decided and why; without names
     */
    @Schema(name = "FlagAnswer")
    public record FlagAnswer(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}
}
