package org.jianhui.query.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.campaign.event.FoundingStageClosed;
import org.jianhui.kernel.campaign.event.StageEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where stage 2 of the plan is over, as it is read (G-10). */
@Covers(value = "G-10", partly = true)
class StageViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final UnionId OTHER = new UnionId("union-other");
    private static final LocalDate DAY = LocalDate.of(2022, 8, 1);

    private Views views;

    @BeforeEach
    void open() {
        views = new Views(CampaignViewConfiguration.class, StageContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(UNION));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_is_over_is_read_by_who_reads_the_union_now_and_as_of_a_moment() {
        SeenAt other = closed(OTHER, 5, false);
        SeenAt seen = closed(UNION, 137, true);
        assertThat(views.ask(new FindClosedStages(null), seen).stages())
                .singleElement()
                .satisfies(stage -> {
                    assertThat(stage.union()).isEqualTo(UNION);
                    assertThat(stage.members()).isEqualTo(137);
                    assertThat(stage.late()).isTrue();
                    assertThat(stage.on()).isEqualTo(DAY);
                });
        assertThat(views.ask(new FindClosedStages(new AsOf.Place(other)), seen).stages())
                .isEmpty();
        assertThat(views.ask(new FindClosedStages(new AsOf.Place(seen)), seen).stages())
                .hasSize(1);
    }

    private SeenAt closed(UnionId union, int members, boolean late) {
        StageClosingId closing = StageClosingId.of(2022, 2, union);
        return views.given(
                closing.value(),
                new FoundingStageClosed(
                        closing,
                        union,
                        2022,
                        members,
                        late,
                        DAY,
                        new Basis("rulebook-2022-06-06", List.of(), List.of())));
    }

    /** What the streams of this view hold. */
    @Configuration(proxyBeanMethods = false)
    static class StageContents {

        @Bean
        EventContents stages() {
            return new EventContents(StageEvent.class);
        }
    }
}
