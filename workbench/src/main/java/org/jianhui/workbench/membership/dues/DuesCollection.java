package org.jianhui.workbench.membership.dues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.membership.MembershipIds;
import org.jspecify.annotations.Nullable;

/** Members who each paid a year's dues in cash and in full. */
public record DuesCollection(
        @NotNull @Min(1000) @Max(9999) @Nullable Integer year,
        @NotEmpty @Size(max = 300) @Nullable List<@NotNull String> memberships,
        @Valid @Nullable ActDetails act) {

    List<MembershipId> chosen() {
        return memberships == null
                ? List.of()
                : memberships.stream().map(MembershipIds::membership).toList();
    }

    @Override
    public String toString() {
        return "DuesCollection";
    }
}
