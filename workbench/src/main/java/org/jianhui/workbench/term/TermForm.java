package org.jianhui.workbench.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What the pages of a term are filled in with. */
final class TermForm {

    private TermForm() {}

    /** Asks to postpone the re-election. */
    public record Postponement(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable LocalDate until,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    /** Replies to it. */
    public record Reply(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate dated,
            @NotNull @Nullable ReplyOutcome outcome,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}
}
