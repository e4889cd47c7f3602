package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to act in an election: the bodies of the REST calls, filled by the pages too. */
public final class ElectionInput {

    private ElectionInput() {}

    /** Opens a case. */
    @Schema(name = "OpenElection")
    public record Open(
            @NotNull @Schema(type = "string") UnionId union,
            @NotNull LocalDate stageEnd,
            @NotBlank @Size(max = 100) String contactOffice,
            @NotBlank @Size(max = 40) String contactPhone,
            @NotBlank @Size(max = 200) String contactAddress,
            @Valid @Nullable ActDetails act) {}

    /**
     * Enters a historic paper, or corrects one.
     *
     * @param issuer default: the one the kind demands
     * @param headName of the head of the preparatory group, for the group's notice; sealed on arrival
     */
    @Schema(name = "HistoricPaper")
    public record Paper(
            @NotNull PaperKind kind,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @Schema(type = "string") @Nullable UnionId issuedBy,
            @NotNull @Schema(type = "string") AttachmentId scan,
            @Schema(type = "string") @Nullable PaperId answers,
            @Nullable ReplyOutcome outcome,
            @Schema(type = "string") @Nullable PersonId head,
            @Size(max = 60) @Nullable String headName,
            @Nullable HeadQualification headQualification,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** Corrects a historic paper; the first entry stays in the history. */
    @Schema(name = "PaperCorrection")
    public record Correction(
            @NotBlank @Size(max = 500) String reason,
            @NotNull @Valid Paper paper) {}

    /**
     * Sends the three lists up.
     *
     * @param issuer default: the preparatory group, or the union where it has or had a committee (E-01)
     */
    @Schema(name = "CandidateLists")
    public record Lists(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @NotNull @Size(max = 300) List<@Valid @NotNull CandidateInput> candidates,
            @Valid @Nullable ActDetails act) {

        Lists with(List<CandidateInput> named) {
            return new Lists(number, dated, issuer, named, act);
        }
    }

    /** One decision on one person for one body. */
    @Schema(name = "CandidateDecision")
    public record Decision(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Body body,
            @NotNull Verdict verdict,
            @Size(max = 500) @Nullable String reason) {

        @Override
        public String toString() {
            return "Decision";
        }
    }

    /**
     * The superior's reply.
     *
     * @param scan given if it is recorded from paper; without it, the reply is signed here
     * @param decisions on each that was proposed; empty where all have withdrawn meanwhile
     */
    @Schema(name = "CandidateReply")
    public record Reply(
            @NotNull @Schema(type = "string") PaperId answers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable AttachmentId scan,
            @NotNull @Size(max = 300) List<@Valid @NotNull Decision> decisions,
            @Valid @Nullable ActDetails act) {}

    /** One candidacy taken off the list. */
    @Schema(name = "CandidateWithdrawal")
    public record TakenOff(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Body body,
            @Size(max = 500) @Nullable String reason) {

        @Override
        public String toString() {
            return "TakenOff";
        }
    }

    /** Changes the lists; additions need a request with number and date. */
    @Schema(name = "CandidateListChange")
    public record Change(
            @NotNull ListChange cause,
            @Size(max = 500) @Nullable String note,
            @Size(max = 60) @Nullable String number,
            @Nullable LocalDate dated,
            @Nullable @Size(max = 300) List<@Valid @NotNull CandidateInput> additions,
            @Nullable @Size(max = 300) List<@Valid @NotNull TakenOff> withdrawals,
            @Valid @Nullable ActDetails act) {

        Change with(List<CandidateInput> named) {
            return new Change(cause, note, number, dated, named, withdrawals, act);
        }
    }

    /** One candidacy, as printed on the notice. */
    @Schema(name = "Candidacy")
    public record Standing(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Body body) {}

    /**
     * Puts the notice up.
     *
     * @param candidates default: all that stand approved
     */
    @Schema(name = "PostNotice")
    public record Posting(
            @NotNull LocalDate postedOn,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> places,
            @NotNull @Size(max = 20) List<@NotNull AttachmentId> photos,
            @Nullable @Size(max = 300) List<@Valid @NotNull Standing> candidates,
            @Valid @Nullable ActDetails act) {}

    /** The notice did not hang as it must. */
    @Schema(name = "InterruptNotice")
    public record Interruption(
            @NotNull LocalDate interruptedOn,
            @NotNull NoticeInterruption cause,
            @Size(max = 500) @Nullable String note,
            @Valid @Nullable ActDetails act) {}

    /**
     * An objection; its text and the objector are sealed on arrival.
     *
     * @param objectorName null if anonymous
     */
    @Schema(name = "Objection")
    public record Objection(
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull Body body,
            @Size(max = 60) @Nullable String objectorName,
            @Size(max = 40) @Nullable String objectorPhone,
            @NotBlank @Size(max = 2000) String grounds,
            @NotNull LocalDate receivedOn,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "Objection";
        }
    }

    /** Rules on an objection. */
    @Schema(name = "ObjectionRuling")
    public record Ruling(
            @NotNull ObjectionRuling ruling,
            @NotBlank @Size(max = 2000) String reason,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "Ruling";
        }
    }

    /** Fixes the day of the meeting. */
    @Schema(name = "FixMeetingDate")
    public record Meeting(
            @NotNull LocalDate meetingOn, @Valid @Nullable ActDetails act) {}

    /** Gives the case up. */
    @Schema(name = "AbandonElection")
    public record Abandon(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}
}
