package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.StudyForm;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What the pages' forms hold; blank rows are left out when they become a {@link FoundingInput}. */
public final class FoundingForm {

    private FoundingForm() {}

    /**
     * The application.
     *
     * @param union for a new founding; null when a returned application is filed anew
     */
    public record Application(
            @Nullable String union,
            @NotBlank @Size(max = 100) String unionName,
            @NotBlank @Size(max = 100) String applicant,
            @NotBlank @Size(max = 2000) String grounds,
            @NotNull @Min(0) @Max(100_000) Integer expectedMembers,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {}

    /** The superior's reply. */
    public record Reply(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable ReplyOutcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** One row of the group's members. */
    public record Row(
            @Size(max = 60) @Nullable String name,
            @Nullable MemberCategory category,
            @Nullable Boolean woman) {

        static List<FoundingInput.Member> inputs(@Nullable List<Row> rows) {
            return rows == null
                    ? List.of()
                    : rows.stream()
                            .filter(row -> row.name() != null && !row.name().isBlank())
                            .map(Row::input)
                            .toList();
        }

        static List<Row> blank(int count) {
            return Collections.nCopies(count, new Row("", MemberCategory.UNION_WORK, false));
        }

        private FoundingInput.Member input() {
            return new FoundingInput.Member(
                    null,
                    name == null ? "" : name,
                    category == null ? MemberCategory.OTHER : category,
                    Boolean.TRUE.equals(woman));
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** The preparatory group, and what the election case is opened with. */
    public record Group(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotBlank @Size(max = 60) String headName,
            @NotNull @Nullable HeadQualification headQualification,
            @Valid @Nullable List<Row> rows,
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

    /** A change of the group. */
    public record GroupChange(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Size(max = 60) @Nullable String headName,
            @Nullable HeadQualification headQualification,
            @Valid @Nullable List<Row> rows,
            @Nullable List<String> left,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {
        @Override
        public String toString() {
            return "GroupChange";
        }
    }

    /** The request for the meeting. */
    public record Meeting(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable AssemblyForm form,
            @Valid @Nullable ActDetails act) {}

    /** Taking the application back, or giving the founding up. */
    public record End(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** The registration with the police. */
    public record Police(
            @NotBlank @Size(max = 60) String number,
            @NotBlank @Size(max = 100) String office,
            @NotNull LocalDate registeredOn,
            @Valid @Nullable ActDetails act) {}

    /** A seal. */
    public record Engraved(
            @NotNull @Nullable SealKind kind,
            @NotNull LocalDate engravedOn,
            @NotBlank @Size(max = 60) String custodianName,
            @Valid @Nullable ActDetails act) {
        @Override
        public String toString() {
            return "Engraved";
        }
    }

    /** The certificate. */
    public record Certified(
            @NotBlank @Size(max = 18) String code,
            @NotNull LocalDate issuedOn,
            @Valid @Nullable ActDetails act) {}

    /** The account. */
    public record Banked(
            @NotBlank @Size(max = 100) String bank,
            @NotBlank @Size(max = 32) String number,
            @NotNull LocalDate openedOn,
            @Valid @Nullable ActDetails act) {}

    /** What the group studied or made known; a photo is handed in beside it. */
    public record Studied(
            @NotNull @Nullable StudyForm studyForm,
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 500) String about,
            @Valid @Nullable ActDetails act) {}
}
