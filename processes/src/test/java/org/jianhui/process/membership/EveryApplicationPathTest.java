package org.jianhui.process.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.MembershipCommand.LapseApplication;
import org.jianhui.process.engine.DrawingPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways through the drawing of an application to join; together they take every flow and come to every end event. */
class EveryApplicationPathTest {

    @TempDir
    static Path keys;

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        try (Township township = new Township(keys)) {
            on(township, "2022-06-20")
                    .entered(true)
                    .on("2022-07-06")
                    .overridden()
                    .admitted();
            on(township, "2022-07-06").entered(false).on("2022-07-28").admitted();
            on(township, "2022-07-28").entered(false).refused();
            on(township, "2022-07-28").entered(true).declined();
            on(township, "2022-07-28").entered(true).refused();
            on(township, "2022-07-28").entered(false).withdrawn();
            Application lapsing = on(township, "2022-07-28").entered(true);
            township.node.does(new LapseApplication(lapsing.id, LapseCause.UNION_CLOSED));
            township.node.agrees();
            assertThat(DrawingPaths.of("membership-application.bpmn").notWalkedBy(township.node.steps()))
                    .isEmpty();
        }
    }

    private static Application on(Township township, String day) {
        return Application.ofNewUnion(township, day);
    }
}
