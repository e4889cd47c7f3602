package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to act on a ballot. */
public final class BallotInput {

    private BallotInput() {}

    /** Opens the vote on a body in its next round. */
    @Schema(name = "OpenBallot")
    public record Opening(
            @NotNull Body body,
            @NotNull @Size(max = 300) List<@NotNull PersonId> candidates,
            @Valid @Nullable ActDetails act) {}

    /** Papers were handed out. */
    @Schema(name = "BallotPapers")
    public record Papers(
            @NotNull @Min(0) @Max(100_000) @Nullable Integer issued,
            @Valid @Nullable ActDetails act) {}

    /** The signed count sheet, handed in before. */
    @Schema(name = "CountSheet")
    public record Sheet(
            @NotNull @Schema(type = "string") AttachmentId sheet,
            @Valid @Nullable ActDetails act) {}

    /** What the papers say of one person. */
    @Schema(name = "VoteLine")
    public record Line(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer inFavour,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer against,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer abstained) {

        VoteLine line() {
            return new VoteLine(
                    person,
                    Objects.requireNonNull(inFavour),
                    Objects.requireNonNull(against),
                    Objects.requireNonNull(abstained));
        }
    }

    /** What a teller counted; shown to nobody before the other has keyed too. */
    @Schema(name = "BallotCount")
    public record Count(
            @NotNull @Min(0) @Max(100_000) @Nullable Integer collected,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer valid,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer spoilt,
            @NotNull @Size(max = 300) List<@Valid @NotNull Line> lines,
            @Nullable @Size(max = 300) List<@Valid WriteIn> writeIns,
            @Valid @Nullable ActDetails act) {

        BallotCount count(List<VoteLine> written) {
            return new BallotCount(
                    Objects.requireNonNull(collected),
                    Objects.requireNonNull(valid),
                    Objects.requireNonNull(spoilt),
                    lines.stream().map(Line::line).toList(),
                    written);
        }

        @Override
        public String toString() {
            return "Count";
        }
    }
}
