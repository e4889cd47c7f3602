package org.jianhui.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;

@Covers("E-10")
class ReplyParametersTest {

    @Test
    void a_reply_is_due_after_15_days_chased_on_the_next_and_escalated_5_days_later() {
        LocalDate requested = LocalDate.of(2022, 6, 17);
        ReplyParameters reply = RuleBook.shipped().editionOn(requested).parameters(ReplyParameters.class);
        assertThat(reply.dueOn(requested)).isEqualTo(LocalDate.of(2022, 7, 2));
        assertThat(reply.chaseOn(requested)).isEqualTo(LocalDate.of(2022, 7, 3));
        assertThat(reply.escalateOn(requested)).isEqualTo(LocalDate.of(2022, 7, 8));
    }
}
