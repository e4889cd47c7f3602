package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** The receipts whose cash is handed in. */
public record CashChoice(
        @NotNull @Nullable UnionId union,
        @NotEmpty @Size(max = 1000) @Nullable List<@NotNull ReceiptId> receipts,
        @Valid @Nullable ActDetails act) {}
