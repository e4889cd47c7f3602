package org.jianhui.workbench.founding;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.StudyForm;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to act in a founding: the bodies of the REST calls, filled by the pages too. */
public final class FoundingInput {

    private FoundingInput() {}

    /** Files the application; who stands above the union replies. */
    @Schema(name = "FileFoundingApplication")
    public record File(
            @NotNull @Schema(type = "string") UnionId union,
            @NotBlank @Size(max = 100) String unionName,
            @NotBlank @Size(max = 100) String applicant,
            @NotBlank @Size(max = 2000) String grounds,
            int expectedMembers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {}

    /** Files a returned application anew. */
    @Schema(name = "AmendFoundingApplication")
    public record Amend(
            @NotBlank @Size(max = 100) String unionName,
            @NotBlank @Size(max = 100) String applicant,
            @NotBlank @Size(max = 2000) String grounds,
            int expectedMembers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {}

    /**
     * The superior's reply.
     *
     * @param scan given if it is recorded from paper; without it, the reply is signed here
     * @param reason due unless approved; in plain words, without names
     */
    @Schema(name = "FoundingReply")
    public record Reply(
            @NotNull @Schema(type = "string") PaperId answers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable AttachmentId scan,
            @NotNull ReplyOutcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** A member of the group; the name is sealed on arrival. */
    @Schema(name = "GroupMember")
    public record Member(
            @Schema(type = "string") @Nullable PersonId person,
            @NotBlank @Size(max = 60) String name,
            @NotNull MemberCategory category,
            boolean woman) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    /**
     * Sets the group up, and opens the election case.
     *
     * @param stageEnd last day by which the meeting should be held
     * @param contactOffice where objections are received; printed on the notice
     */
    @Schema(name = "SetUpGroup")
    public record Group(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable PersonId head,
            @NotBlank @Size(max = 60) String headName,
            @NotNull HeadQualification headQualification,
            @NotNull @Size(max = 50) List<@Valid @NotNull Member> members,
            @NotNull LocalDate stageEnd,
            @NotBlank @Size(max = 100) String contactOffice,
            @NotBlank @Size(max = 40) String contactPhone,
            @NotBlank @Size(max = 200) String contactAddress,
            @Valid @Nullable ActDetails act) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    /** Changes who is in the group. */
    @Schema(name = "ChangeGroup")
    public record GroupChange(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Schema(type = "string") @Nullable PersonId head,
            @Size(max = 60) @Nullable String headName,
            @Nullable HeadQualification headQualification,
            @Nullable @Size(max = 50) List<@Valid @NotNull Member> joined,
            @Nullable @Size(max = 50) List<@NotNull PersonId> left,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {
        @Override
        public String toString() {
            return "GroupChange";
        }
    }

    /** Asks for the first meeting. */
    @Schema(name = "RequestMeeting")
    public record Meeting(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @NotNull AssemblyForm form,
            @Valid @Nullable ActDetails act) {}

    /** Ends a founding, with its reason. */
    @Schema(name = "EndFounding")
    public record End(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /**
     * What the preparatory group studied or made known.
     *
     * @param proof a photo or scan, if there is one
     */
    @Schema(name = "StudyRecord")
    public record Studied(
            @NotNull StudyForm form,
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 500) String about,
            @Schema(type = "string") @Nullable AttachmentId proof,
            @Valid @Nullable ActDetails act) {}
}
