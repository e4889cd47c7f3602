package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person or a client says to act at a meeting: the bodies of the REST calls, filled by the pages too. */
public final class AssemblyInput {

    private AssemblyInput() {}

    /** Convenes the meeting. */
    @Schema(name = "ConveneAssembly")
    public record Convening(
            @NotNull @Nullable AssemblyForm form,
            @Valid @Nullable ActDetails act) {}

    /** Allots the delegates. */
    @Schema(name = "DelegateAllotment")
    public record Allotment(
            @NotNull @Min(1) @Max(100_000) @Nullable Integer delegates,
            @Valid @Nullable ActDetails act) {}

    /** A union group has elected its delegates. */
    @Schema(name = "GroupDelegates")
    public record Delegates(
            @NotNull @Schema(type = "string") UnionGroupId group,
            @NotNull @Size(max = 1000) List<@NotNull PersonId> delegates,
            @NotNull LocalDate electedOn,
            @NotNull @Min(0) @Max(100_000) Integer present,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}

    /** A delegate whose credentials are refused. */
    @Schema(name = "RefusedCredentials")
    public record Refused(
            @NotNull @Schema(type = "string") PersonId person,
            @NotBlank @Size(max = 500) String reason) {}

    /** The credentials were reviewed; who is not refused is accepted. */
    @Schema(name = "CredentialsReview")
    public record Credentials(
            @NotNull @Size(max = 1000) List<@Valid @NotNull Refused> refused,
            @Valid @Nullable ActDetails act) {}

    /** Those who are to come were told. */
    @Schema(name = "MeetingNotification")
    public record Notification(
            @NotNull LocalDate notifiedOn,
            @NotNull @Size(max = 200) String place,
            @NotNull @Size(max = 2000) String agenda,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> channels,
            @Valid @Nullable ActDetails act) {}

    /** Seats of a body. */
    @Schema(name = "BodySeats")
    public record Seats(
            @NotNull Body body, @NotNull @Min(0) @Max(1000) Integer seats) {}

    /** The election rules were adopted. */
    @Schema(name = "ElectionRulesAdoption")
    public record Rules(
            @NotBlank @Size(max = 100) String version,
            @NotNull @Size(max = 10) List<@Valid @NotNull Seats> seats,
            @NotNull UnfilledRule unfilled,
            @NotNull @Min(0) @Max(100_000) Integer womenMembers,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}

    /**
     * Who watches the count, and who counts.
     *
     * @param tellers logins of the accounts with which they key what they count
     */
    @Schema(name = "CountersAppointment")
    public record Counters(
            @NotNull @Size(max = 20) List<@NotNull PersonId> scrutineers,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> tellers,
            @Valid @Nullable ActDetails act) {}

    /** These have signed in. */
    @Schema(name = "SignIn")
    public record SignIn(
            @NotNull @NotEmpty @Size(max = 10_000) List<@NotNull PersonId> persons,
            @Valid @Nullable ActDetails act) {}

    /** The vote on an office. */
    @Schema(name = "OfficeVote")
    public record Vote(
            @NotNull Office office,
            @NotNull @Schema(type = "string") PersonId person,
            @NotNull @Min(0) @Max(100_000) Integer votes) {}

    /** Chairs were elected. */
    @Schema(name = "OfficersElection")
    public record Officers(
            @NotNull @Size(max = 50) List<@Valid @NotNull Vote> votes,
            @NotNull @Schema(type = "string") AttachmentId minutes,
            @Valid @Nullable ActDetails act) {}

    /** Another day. */
    @Schema(name = "MeetingPostponement")
    public record Postponement(
            @NotNull LocalDate meetingOn,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** A step that needs a reason, without names. */
    @Schema(name = "WithReason")
    public record Reason(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** A step that needs nothing but to be done. */
    @Schema(name = "Step")
    public record Step(@Valid @Nullable ActDetails act) {}
}
