package org.jianhui.workbench.term;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to act in a term: the bodies of the REST calls, filled by the pages too. */
public final class TermInput {

    private TermInput() {}

    /**
     * Asks to postpone the re-election.
     *
     * @param issuer in whose name; the union's if left out
     * @param until the last day that is asked for
     */
    @Schema(name = "RequestPostponement")
    public record Postponement(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** Asks for the meeting of the next election, in the union's name. */
    @Schema(name = "RequestReelectionMeeting")
    public record Meeting(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull AssemblyForm form,
            @Valid @Nullable ActDetails act) {}

    /**
     * Replies to a request of the committee.
     *
     * @param scan the reply on paper, to be recorded; signed here if left out
     */
    @Schema(name = "ReplyInTerm")
    public record Reply(
            @NotNull @Schema(type = "string") PaperId answers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable AttachmentId scan,
            @NotNull ReplyOutcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** Somebody leaves an office; the scan proves it. */
    @Schema(name = "LeaveOffice")
    public record Leaving(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office,
            @NotNull Departure departure,
            @NotNull LocalDate lastDay,
            @NotNull @Schema(type = "string") AttachmentId proof,
            @Valid @Nullable ActDetails act) {}

    /** Asks the superior to agree that a chair or vice-chair leaves. */
    @Schema(name = "RequestDeparture")
    public record Consent(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office,
            @NotNull Departure departure,
            @NotNull LocalDate lastDay,
            @Valid @Nullable ActDetails act) {}

    /** Asks for a recall; {@code supporters} and {@code members} count where members ask. */
    @Schema(name = "ProposeRecall")
    public record Recall(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office,
            @NotNull RecallBy by,
            int supporters,
            int members,
            @NotNull LocalDate proposedOn,
            @NotNull @Schema(type = "string") AttachmentId proof,
            @Valid @Nullable ActDetails act) {}

    /** What was voted on a recall. */
    @Schema(name = "RecordRecallVote")
    public record RecallVote(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office,
            @NotNull LocalDate heldOn,
            int due,
            int present,
            int votesFor,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}

    /** Who acts for the chair. */
    @Schema(name = "NameActingChair")
    public record Acting(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull LocalDate since,
            @NotNull @Schema(type = "string") AttachmentId proof,
            @Valid @Nullable ActDetails act) {}

    /** Who is next in votes does not want a vacant seat. */
    @Schema(name = "RecordDeclinedSeat")
    public record DeclinedSeat(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Office office,
            @NotNull LocalDate declinedOn,
            @NotNull @Schema(type = "string") AttachmentId proof,
            @Valid @Nullable ActDetails act) {}

    /**
     * A vacant office was decided on.
     *
     * @param person if recorded here; a new one if left out
     */
    @Schema(name = "RequestFilling")
    public record FillingOf(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable PersonId person,
            @NotBlank @Size(max = 60) String name,
            @NotNull Office office,
            @NotNull Filling way,
            @NotNull LocalDate heldOn,
            int due,
            int present,
            int votesFor,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "FillingOf";
        }
    }

    /**
     * Somebody who stood in a round.
     *
     * @param person if recorded here; a new one if left out
     */
    @Schema(name = "StoodInRound")
    public record Stood(
            @Schema(type = "string") @Nullable PersonId person,
            @NotBlank @Size(max = 60) String name,
            int votesFor) {

        @Override
        public String toString() {
            return "Stood";
        }
    }

    /** A round of a by-election, with everybody who stood. */
    @Schema(name = "FillingRound")
    public record Round(
            @NotNull Office office,
            @NotNull LocalDate heldOn,
            int due,
            int present,
            @NotNull @Valid @Size(max = 100) List<@NotNull Stood> votes,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}
}
