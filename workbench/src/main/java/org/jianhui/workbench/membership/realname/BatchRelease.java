package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** Somebody else agrees that the members' data leave the house. */
public record BatchRelease(@Valid @Nullable ActDetails act) {}
