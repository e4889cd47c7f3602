package org.jianhui.workbench.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a person says over REST or in a form; personal values are sealed when the act is performed, and never printed. */
public final class MembershipInput {

    private MembershipInput() {}

    /**
     * An application to join.
     *
     * @param registeredIn village of the registered residence; empty if it lies outside the township
     * @param purposes to what the person consented
     * @param text version of the texts that were put before the person
     * @param exception why the federation is asked for an exception from the age limits
     */
    public record Application(
            @NotBlank @Size(max = 80) @Nullable String union,
            @NotBlank @Size(max = 100) @Nullable String name,
            @NotBlank @Size(max = 60) @Nullable String idNumber,
            @Size(max = 40) @Nullable String phone,
            @NotNull @Nullable Sex sex,
            @NotNull @Nullable LocalDate birthDate,
            @Size(max = 80) @Nullable String registeredIn,
            @Size(max = 100) @Nullable String employer,
            @NotNull @Nullable WorkRelation relation,
            @Nullable Boolean wagesMainIncome,
            @Nullable Boolean ruralResident,
            @Nullable List<ConsentPurpose> purposes,
            @NotNull @Nullable ConsentForm consentForm,
            @NotNull @Nullable LocalDate consentOn,
            @Nullable Boolean acknowledged,
            @Size(max = 60) @Nullable String text,
            @Size(max = 500) @Nullable String exception,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "Application";
        }
    }

    /** A decision on a membership; which parts are due depends on it. */
    public record Decision(
            @Size(max = 500) @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable EndGround ground,
            @Valid @Nullable ActDetails act) {

        static final Decision EMPTY = new Decision(null, null, null, null);

        @Override
        public String toString() {
            return "Decision";
        }
    }

    /** Applicants to admit, each in an act of its own. */
    public record Admissions(
            @NotEmpty @Size(max = 500) @Nullable List<@NotNull String> memberships,
            @Valid @Nullable ActDetails act) {

        List<MembershipId> chosen() {
            return memberships == null
                    ? List.of()
                    : memberships.stream().map(MembershipIds::membership).toList();
        }
    }

    /** A union group to form; without a village it takes members of several. */
    public record Group(
            @NotBlank @Size(max = 80) @Nullable String union,
            @NotBlank @Size(max = 50) @Nullable String name,
            @Size(max = 80) @Nullable String village,
            @NotNull @Nullable LocalDate formedOn,
            @Valid @Nullable ActDetails act) {}

    /** Members to place in a group. */
    public record Placing(
            @Size(max = 1000) @Nullable List<String> persons,
            @Nullable LocalDate from,
            @Valid @Nullable ActDetails act) {}

    /** The election of a group's leader; without a record nobody becomes leader. */
    public record Leader(
            @NotBlank @Size(max = 80) @Nullable String leader,
            @Nullable LocalDate electedOn,
            @Min(0) @Nullable Integer present,
            @Min(0) @Nullable Integer votes,
            @Size(max = 80) @Nullable String minutes,
            @Valid @Nullable ActDetails act) {}
}
