package org.jianhui.workbench.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The answer to everything that is not done, as {@code application/problem+json} (RFC 9457).
 *
 * @param code stable reason code, always there
 * @param rule catalogue id of the rule that refused, if a rule did
 * @param clause place in the plan that the rule comes from
 * @param facts what the rule was judged on
 * @param violations all reasons by field or row, where there are several or they belong to a field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String rule,
        @Nullable String clause,
        List<Fact> facts,
        List<Violation> violations,
        @Nullable String requestId) {

    /** One reason, with the field or row it belongs to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            @Nullable String field,
            @Nullable String rule,
            String code,
            @Nullable String clause,
            String detail,
            List<Fact> facts) {}
}
