package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What the pages of a term are filled in with; {@code person} is the key of a seat, and so names the office too. */
final class TermForm {

    private TermForm() {}

    /** Asks to postpone the re-election. */
    public record Postponement(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable LocalDate until,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** Asks for the meeting of the next election. */
    public record Meeting(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable AssemblyForm form,
            @Valid @Nullable ActDetails act) {}

    /** Replies to what was asked for. */
    public record Reply(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable ReplyOutcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    /** Somebody leaves an office; the scan is handed in beside it. */
    public record Leaving(
            @NotBlank @Size(max = 100) String person,
            @NotNull @Nullable Departure departure,
            @NotNull LocalDate lastDay,
            @Valid @Nullable ActDetails act) {}

    /** Asks the superior to agree that a chair or vice-chair leaves. */
    public record Consent(
            @NotBlank @Size(max = 100) String person,
            @NotNull @Nullable Departure departure,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {}

    /**
     * Asks for a recall.
     *
     * @param supporters left out where the committee asks
     * @param members left out where the committee asks
     */
    public record Recall(
            @NotBlank @Size(max = 100) String person,
            @NotNull @Nullable RecallBy by,
            @Min(0) @Max(100_000) @Nullable Integer supporters,
            @Min(0) @Max(100_000) @Nullable Integer members,
            @NotNull LocalDate proposedOn,
            @Valid @Nullable ActDetails act) {}

    /** What was voted on a recall. */
    public record RecallVote(
            @NotBlank @Size(max = 100) String person,
            @NotNull LocalDate heldOn,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer due,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer present,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer votesFor,
            @Valid @Nullable ActDetails act) {}

    /** Who acts for the chair. */
    public record Acting(
            @NotBlank @Size(max = 100) String person,
            @NotNull LocalDate since,
            @Valid @Nullable ActDetails act) {}

    /** Who is next in votes does not want a vacant seat. */
    public record DeclinedSeat(
            @NotNull @Nullable Office office,
            @NotBlank @Size(max = 60) String name,
            @NotNull LocalDate declinedOn,
            @Valid @Nullable ActDetails act) {

        @Override
        public String toString() {
            return "DeclinedSeat";
        }
    }

    /** Somebody who stood in a round, and the votes. */
    public record Stood(
            @Size(max = 60) @Nullable String name,
            @Min(0) @Max(100_000) @Nullable Integer votesFor) {

        boolean filled() {
            return name != null && !name.isBlank();
        }

        int votes() {
            return votesFor == null ? 0 : votesFor;
        }

        @Override
        public String toString() {
            return "Stood";
        }
    }

    /** A round of a by-election. */
    public record Round(
            @NotNull @Nullable Office office,
            @NotNull LocalDate heldOn,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer due,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer present,
            @Valid @Nullable List<Stood> rows,
            @Valid @Nullable ActDetails act) {

        /** A number that the browser left out is no row. */
        public Round {
            rows = rows == null ? null : rows.stream().filter(Objects::nonNull).toList();
        }
    }

    /**
     * A vacant office was decided on.
     *
     * @param person empty for who holds no office yet; the name says then who it is
     */
    public record FillingOf(
            @NotNull @Nullable Office office,
            @NotNull @Nullable Filling way,
            @Size(max = 100) @Nullable String person,
            @Size(max = 60) @Nullable String name,
            @NotNull LocalDate heldOn,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer due,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer present,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer votesFor,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Valid @Nullable ActDetails act) {

        boolean choosesAPerson() {
            return person != null && !person.isBlank();
        }

        boolean saysAName() {
            return name != null && !name.isBlank();
        }

        @Override
        public String toString() {
            return "FillingOf";
        }
    }
}
