package org.jianhui.workbench.founding.history;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to bring an established union in: the bodies of the REST calls, filled by the pages too. */
public final class HistoryInput {

    private HistoryInput() {}

    /** Opens the case of a union that has its place in the tree. */
    @Schema(name = "OpenHistory")
    public record Open(
            @NotNull @Schema(type = "string") UnionId union,
            @NotBlank @Size(max = 100) String name,
            @Valid @Nullable ActDetails act) {}

    /**
     * One paper, recorded from paper.
     *
     * @param number as printed; of the certificate its unified social credit code
     * @param dated the date on the paper; of the notice the day of its posting, of the meeting its day
     * @param issuer in whose name; left out if no rule asks for it, or as it ought to be
     * @param scan the scanned paper, if there is one
     */
    @Schema(name = "HistoryPaper")
    public record Paper(
            @NotNull HistoryKind kind,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @Schema(type = "string") @Nullable AttachmentId scan,
            @Valid @Nullable ActDetails act) {}

    /** Corrects a recorded paper; what is given replaces what was. */
    @Schema(name = "HistoryCorrection")
    public record Correction(
            @NotNull @Valid Paper paper,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * Who holds an office.
     *
     * @param person who is on record already; a new person otherwise
     * @param name sealed on arrival
     * @param since the term's first day if left out
     * @param approval number of the superior's reply, for who came later
     */
    @Schema(name = "HistoryOfficer")
    public record Officer(
            @NotNull Office office,
            @Schema(type = "string") @Nullable PersonId person,
            @NotBlank @Size(max = 60) String name,
            @Nullable LocalDate since,
            @Size(max = 60) @Nullable String approval) {

        @Override
        public String toString() {
            return "Officer";
        }
    }

    /**
     * The committee's term and its officers, as many as are known.
     *
     * @param years as the approval says
     * @param reason why it is recorded again; left out the first time
     */
    @Schema(name = "HistoryOfficers")
    public record Officers(
            @NotNull LocalDate firstDay,
            @NotNull @Min(1) @Max(10) @Nullable Integer years,
            @NotNull @Valid @Size(max = 300) List<@NotNull Officer> officers,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** Says that the union stands. */
    @Schema(name = "BringUnionIn")
    public record Standing(@Valid @Nullable ActDetails act) {}

    /** Gives the case up. */
    @Schema(name = "GiveHistoryUp")
    public record End(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}
}
