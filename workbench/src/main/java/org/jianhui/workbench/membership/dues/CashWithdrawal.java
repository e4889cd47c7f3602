package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** Who handed money in takes it back. */
public record CashWithdrawal(@Valid @Nullable ActDetails act) {}
