package org.jianhui.workbench.membership.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What a cadre says when a file is handed in, beside the file itself. */
public final class ImportInput {

    private ImportInput() {}

    /** Whose ledger the file is for. */
    public record LedgerFile(
            @NotBlank @Size(max = 80) @Nullable String village,
            @Valid @Nullable ActDetails act) {}

    /** What becomes of the file after the preview. */
    public record LedgerFileDecision(
            @NotNull @Nullable ImportChoice choice,
            @Valid @Nullable ActDetails act) {}
}
