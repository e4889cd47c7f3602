package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.workbench.api.ActDetails;
import org.jspecify.annotations.Nullable;

/** What the real-name system answered, of some of a batch or of all. */
public record BatchAnswers(
        @NotEmpty @Size(max = 255) @Nullable List<@NotNull @Valid TypedAnswer> answers,
        @Valid @Nullable ActDetails act) {}
