package org.jianhui.query.founding;

import java.util.List;
import org.jianhui.kernel.rule.Fact;

/**
 * What should be looked at, without stopping anything: said by {@code status.founding.warning.<code>}.
 *
 * @param rule catalogue id
 */
public record FoundingWarning(String code, String rule, List<Fact> facts) {

    /** Every code there is, so that a test can ask whether each is said. */
    public static final List<String> CODES = List.of(
            "GROUP_LATE",
            "GROUP_QUESTIONABLE",
            "FORM_QUESTIONABLE",
            "REPLY_LATE",
            "REPLY_CHASED",
            "REPLY_ESCALATED",
            "REPLY_MOVED",
            "FOLLOW_UP_LATE");

    public FoundingWarning {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no such warning: " + code);
        }
    }
}
