package org.jianhui.workbench.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say about the act itself, as {@code act} of a JSON body or {@code act.…} of a form. All optional.
 *
 * @param actedOn when it happened in the world; default now, never in the future
 * @param backdatedBecause reason and proof, required if it happened more than 3 days ago
 * @param onBehalfOf the union the person acts for
 * @param post the post by which the person has the authority
 */
@Schema(description = "When and for whom the act was done; all optional, default: now, by the account's own role")
public record ActDetails(
        @Nullable Instant actedOn,
        @Size(max = 500) @Nullable String backdatedBecause,

        @Schema(type = "string", example = "union-…") @Nullable
        UnionId onBehalfOf,

        @Schema(type = "string", example = "post-…") @Nullable
        PostId post) {

    public static final ActDetails NOW = new ActDetails(null, null, null, null);
}
