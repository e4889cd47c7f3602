package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * One proposed candidate, with the name in clear: it is sealed before a command exists.
 *
 * @param person given where the person is known already, so that the same person on two lists is one person
 */
@Schema(description = "One proposed candidate; the name is sealed on arrival and never stored in clear")
public record CandidateInput(
        @NotNull Body body,

        @Schema(type = "string", example = "person-…") @Nullable
        PersonId person,

        @NotBlank @Size(max = 60) String name,
        @NotNull ProposedPost post,

        @Schema(type = "string", example = "village-…") @Nullable
        VillageId village) {

    @Override
    public String toString() {
        return "CandidateInput";
    }
}
