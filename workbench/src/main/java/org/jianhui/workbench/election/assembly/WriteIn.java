package org.jianhui.workbench.election.assembly;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody whom voters wrote in: by name, as it stands on the papers, or by person; of several of one name by both. */
@Schema(name = "WriteIn")
public record WriteIn(
        @Schema(type = "string") @Nullable PersonId person,
        @Nullable @Size(max = 60) String name,
        @Nullable @Min(1) @Max(100_000) Integer inFavour) {

    boolean unnamed() {
        return name == null || name.isBlank();
    }

    @Override
    public String toString() {
        return "WriteIn";
    }
}
