package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** What the pages' forms hold; blank rows are left out when they become an {@link ElectionInput}. */
public final class ElectionForm {

    private ElectionForm() {}

    /** A historic paper; whom it answers and who issued it follows from the case. */
    public record Paper(
            @NotNull PaperKind kind,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable ReplyOutcome outcome,
            @Size(max = 60) @Nullable String headName,
            @Nullable HeadQualification headQualification,
            @Valid @Nullable ActDetails act) {}

    /** A historic paper as it should have been entered, and why it is corrected. */
    public record PaperCorrection(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable ReplyOutcome outcome,
            @Size(max = 60) @Nullable String headName,
            @Nullable HeadQualification headQualification,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /**
     * One row of a candidate list.
     *
     * @param person which of several members of one name is meant; blank as long as that is not asked
     */
    public record Row(
            @Nullable Body body,
            @Size(max = 120) @Nullable String name,
            @Nullable ProposedPost post,
            @Nullable String village,
            @Nullable String person) {

        boolean filled() {
            return name != null && !name.isBlank();
        }

        CandidateInput input(@Nullable PersonId known) {
            return new CandidateInput(
                    body == null ? Body.UNION_COMMITTEE : body,
                    known,
                    name == null ? "" : name,
                    post == null ? ProposedPost.MEMBER : post,
                    village == null || village.isBlank() ? null : new VillageId(village));
        }
    }

    /** The lists with their request. */
    public record Lists(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable List<Row> rows,
            @Valid @Nullable ActDetails act) {}

    /** A change of the lists. */
    public record Change(
            @NotNull @Nullable ListChange cause,
            @Size(max = 500) @Nullable String note,
            @Nullable List<String> withdrawn,
            @Size(max = 500) @Nullable String reason,
            @Size(max = 60) @Nullable String number,
            @Nullable LocalDate dated,
            @Valid @Nullable List<Row> rows,
            @Valid @Nullable ActDetails act) {}

    /** One decision of a reply. */
    public record DecisionRow(
            String candidacy,
            @NotNull @Nullable Verdict verdict,
            @Size(max = 500) @Nullable String reason) {}

    /** The superior's reply. */
    public record Reply(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable List<DecisionRow> rows,
            @Valid @Nullable ActDetails act) {}

    /** The posting of the notice; one place a line. */
    public record Posting(
            @NotNull LocalDate postedOn,
            @NotBlank @Size(max = 1000) String places,
            @Nullable List<String> candidates,
            @Valid @Nullable ActDetails act) {}

    /** The notice did not hang as it must. */
    public record Interruption(
            @NotNull LocalDate interruptedOn,
            @NotNull @Nullable NoticeInterruption cause,
            @Size(max = 500) @Nullable String note,
            @Valid @Nullable ActDetails act) {}

    /** An objection. */
    public record Objection(
            @NotBlank String candidacy,
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

    /** A ruling. */
    public record Ruling(
            @NotNull @Nullable ObjectionRuling ruling,
            @NotBlank @Size(max = 2000) String reason,
            @Valid @Nullable ActDetails act) {}

    /** The meeting's day. */
    public record Meeting(
            @NotNull LocalDate meetingOn, @Valid @Nullable ActDetails act) {}

    /** One candidate and what the person was elected to; without an office, not elected. */
    public record ElectedRow(String candidacy, @Nullable Office office) {}

    /** A meeting held on paper. */
    public record HistoricMeeting(
            @NotNull LocalDate heldOn,
            @Valid @Nullable List<ElectedRow> rows,
            @Valid @Nullable ActDetails act) {}

    /** The report of the result. */
    public record ResultReport(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {}

    /** The superior's reply to the result. */
    public record ResultReply(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable ResultDecision decision,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** Giving the case up. */
    public record Abandon(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** A candidacy as the value of a choice. */
    public static String value(Candidacy candidacy) {
        return candidacy.person().value() + "|" + candidacy.body().name();
    }

    /** @throws BadRequest if it is not such a value */
    static Candidacy candidacy(String value) {
        String[] parts = value.split("\\|", 2);
        try {
            return new Candidacy(new PersonId(parts[0]), Body.valueOf(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("WRONG_TYPE", "candidacy");
        }
    }
}
