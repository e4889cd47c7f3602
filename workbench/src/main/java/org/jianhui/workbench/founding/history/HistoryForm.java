package org.jianhui.workbench.founding.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What the pages of a historic case are filled in with. */
final class HistoryForm {

    private HistoryForm() {}

    /** Opens the case. */
    public record Opening(
            @NotBlank @Size(max = 100) String union,
            @NotBlank @Size(max = 100) String name,
            @Valid @Nullable ActDetails act) {}

    /** One paper; the scan is handed in beside it. */
    public record Paper(
            @NotNull @Nullable HistoryKind kind,
            @NotBlank @Size(max = 60) String number,
            @NotNull @Nullable LocalDate dated,
            @Nullable PaperIssuer issuer,
            @Valid @Nullable ActDetails act) {}

    /** A correction of one paper. */
    public record PaperCorrection(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @Nullable PaperIssuer issuer,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** One officer. */
    public record Row(
            @Nullable Office office,
            @Size(max = 60) @Nullable String name,
            @Nullable LocalDate since,
            @Size(max = 60) @Nullable String approval) {

        boolean filled() {
            return name != null && !name.isBlank();
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    /**
     * The term and the officers.
     *
     * @param samePerson whether a name in several rows is one person's; it may sit in several bodies
     */
    public record Officers(
            @NotNull @Nullable LocalDate firstDay,
            @NotNull @Min(1) @Max(10) @Nullable Integer years,
            @Valid @Nullable List<Row> rows,
            @Nullable Boolean samePerson,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {

        /** A number that the browser left out is no row. */
        public Officers {
            rows = rows == null ? null : rows.stream().filter(Objects::nonNull).toList();
        }

        /**
         * Whether a name stands in several rows, and nobody has said that it is one person's.
         *
         * @param member whether a member bears the name: then it is known whose it is
         */
        boolean leavesOpenWhoIsWho(Predicate<String> member) {
            List<String> names = rows == null
                    ? List.of()
                    : rows.stream()
                            .filter(Row::filled)
                            .map(row -> String.valueOf(row.name()).strip())
                            .filter(member.negate())
                            .toList();
            return !Boolean.TRUE.equals(samePerson) && names.stream().distinct().count() < names.size();
        }
    }

    /** Says that the union stands. */
    public record Standing(@Valid @Nullable ActDetails act) {}

    /** Gives the case up. */
    public record End(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}
}
