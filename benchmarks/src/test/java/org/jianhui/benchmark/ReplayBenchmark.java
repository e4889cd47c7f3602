package org.jianhui.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.ProjectionConfiguration;
import org.jianhui.query.projection.RebuildState;
import org.jianhui.query.projection.ViewRebuilds;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading the whole log again: a bare cursor, a projection that does nothing, the view of the members. */
class ReplayBenchmark {

    private static final int MEMBERS = Integer.getInteger("benchmark.members", 60_000);
    private static final String MEMBER_VIEW = "view-member";

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private SeenAt end = SeenAt.START;

    @BeforeEach
    void fill() {
        context.registerBean(DataSource.class, () -> database.newAppPool(16));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(SettableClock.class);
        context.registerBean("persons", EventContents.class, () -> new EventContents(PersonEvent.class));
        context.registerBean("memberships", EventContents.class, () -> new EventContents(MembershipEvent.class));
        context.registerBean("groups", EventContents.class, () -> new EventContents(UnionGroupEvent.class));
        context.registerBean(NothingProjection.class);
        context.register(ActConfiguration.class, ProjectionConfiguration.class, MembershipViewConfiguration.class);
        context.refresh();
        end = new MemberStories(context).tell(MEMBERS);
        JdbcClient.create(database.superuser()).sql("VACUUM ANALYZE log.event").update();
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @Test
    void the_whole_log_again() throws Exception {
        Replay nothing = new Replay(context, NothingProjection.NAME);
        Replay members = new Replay(context, MEMBER_VIEW);
        LogCursor cursor = new LogCursor(context.getBean(DataSource.class));
        new Passes(
                        "Read a log of " + cursor.count() + " events",
                        database.superuser(),
                        cursor.count(),
                        new Pass("raw cursor SELECT", () -> {}, cursor::read),
                        new Pass("nothing done, by a processor", nothing::empty, () -> nothing.to(end)),
                        new Pass("nothing done, as a rebuild", () -> {}, () -> rebuild(NothingProjection.NAME)),
                        new Pass("view of the members, by its processor", members::empty, () -> members.to(end)),
                        new Pass("view of the members, as a rebuild", () -> {}, () -> rebuild(MEMBER_VIEW)))
                .run(Path.of("results/replay.csv"));
    }

    /** As an operator orders it. */
    private void rebuild(String projection) {
        ViewRebuilds rebuilds = context.getBean(ViewRebuilds.class);
        rebuilds.begin(projection);
        RebuildState ended = Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> rebuilds.last().orElseThrow().state(), state -> state != RebuildState.READING);
        if (ended != RebuildState.SWAPPED) {
            throw new IllegalStateException(projection + " was not made anew: " + ended);
        }
    }
}
