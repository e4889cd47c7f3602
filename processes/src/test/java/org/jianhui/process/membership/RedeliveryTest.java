package org.jianhui.process.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told twice is done once. */
class RedeliveryTest {

    @TempDir
    static Path keys;

    @Test
    void every_event_of_an_application_may_come_twice() {
        try (Township township = new Township(keys)) {
            township.node.redelivering();
            Application asking = Application.ofNewUnion(township, "2022-06-20").entered(true);
            assertThat(asking.tasks()).containsExactly("rule_on_exception");
            asking.overridden();
            assertThat(asking.tasks()).containsExactly("decide_admission");
            asking.admitted();
            Application refused =
                    Application.ofNewUnion(township, "2022-06-20").entered(true).refused();
            Application withdrawn = Application.ofNewUnion(township, "2022-06-20")
                    .entered(false)
                    .withdrawn();
            assertThat(township.node.isOver(asking.id)).isTrue();
            assertThat(township.node.isOver(refused.id)).isTrue();
            assertThat(township.node.isOver(withdrawn.id)).isTrue();
            township.node.agrees();
        }
    }
}
