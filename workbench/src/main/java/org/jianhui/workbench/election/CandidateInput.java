package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.roll.MemberRoll;
import org.jspecify.annotations.Nullable;

/**
 * One proposed candidate, with the name in clear: it is sealed before a command exists.
 *
 * @param person who is chosen from the union's roll, or is known already, so that the same person on two lists is one person
 * @param name may be left out for who is on the roll; otherwise it is due
 */
@Schema(description = "One proposed candidate; the name is sealed on arrival and never stored in clear")
public record CandidateInput(
        @NotNull Body body,

        @Schema(type = "string", example = "person-…") @Nullable
        PersonId person,

        @Size(max = 60) @Nullable String name,
        @NotNull ProposedPost post,

        @Schema(type = "string", example = "village-…") @Nullable
        VillageId village) {

    /** As the roll names the member; the village that is given stays. */
    CandidateInput as(MemberRoll.Member member) {
        return new CandidateInput(
                body, member.person(), member.name(), post, village == null ? member.village() : village);
    }

    @Override
    public String toString() {
        return "CandidateInput";
    }
}
