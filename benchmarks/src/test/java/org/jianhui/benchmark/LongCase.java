package org.jianhui.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.jianhui.query.membership.FindMember;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.ProjectionConfiguration;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.projection.SeenAtWaiter;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One membership of many changes, behind a log of any length in a database of its own. */
final class LongCase implements AutoCloseable {

    static final int EVENTS = 100;

    private static final int AT_ONCE = 100_000;
    private static final AccountId READER = new AccountId("account-reader");
    private static final String FILL = "INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id,"
            + " recorded_at, payload, metadata, hash_form, hash) SELECT 1, pg_current_xact_id(), 'member-' || n / 10,"
            + " n % 10, 'membership.member-admitted', 1, gen_random_uuid(), now(), repeat('p', 400), repeat('m', 300), 1,"
            + " sha256(n::text::bytea) FROM generate_series(?::bigint, ?::bigint) n";
    private static final String READ_UP_TO_HERE = "INSERT INTO desk.token_entry (processor_name, segment, token,"
            + " token_type, claimed_at) SELECT 'view-member', 0, json_build_object('k', 'log', 'e', epoch, 't',"
            + " tx_id::text::bigint, 'p', position)::text, 'log', now()::text FROM log.event"
            + " ORDER BY epoch DESC, tx_id DESC, position DESC LIMIT 1";

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final MemberStories.Kept story;

    LongCase(int before) {
        JdbcClient server = JdbcClient.create(database.superuser());
        for (long from = 0; from < before; from += AT_ONCE) {
            server.sql(FILL).params(from, from + AT_ONCE - 1).update();
        }
        server.sql("VACUUM ANALYZE log.event").update();
        server.sql(READ_UP_TO_HERE).update();
        context.registerBean(DataSource.class, () -> database.newAppPool(16));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(SettableClock.class);
        context.registerBean(Authority.class, EveryRight::new);
        context.registerBean("persons", EventContents.class, () -> new EventContents(PersonEvent.class));
        context.registerBean("memberships", EventContents.class, () -> new EventContents(MembershipEvent.class));
        context.registerBean("groups", EventContents.class, () -> new EventContents(UnionGroupEvent.class));
        context.register(ActConfiguration.class, ProjectionConfiguration.class, MembershipViewConfiguration.class);
        context.refresh();
        story = new MemberStories(context).tellOne(EVENTS);
        context.getBean(SeenAtWaiter.class).await(story.end(), List.of("view-member"));
    }

    DataSource server() {
        return database.superuser();
    }

    /** Its middle is a member; its end is one who keeps the membership only. */
    void asOfItsMiddle() {
        MemberStanding then = context.getBean(Queries.class)
                .ask(new FindMember(story.membership(), new AsOf.Place(story.middle())), READER)
                .member()
                .standing();
        if (then != MemberStanding.MEMBER) {
            throw new IllegalStateException("as of its middle it is " + then);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Whoever asks may: what is measured is the reading. */
    private static final class EveryRight implements Authority {

        @Override
        public void toAct(Act act, Command command) {
            throw new UnsupportedOperationException("nobody acts while it is only read");
        }

        @Override
        public void toRead(AccountId account, ReadRight right, @Nullable UnionId union) {
            // may
        }

        @Override
        public Set<UnionId> readable(AccountId account, ReadRight right) {
            return Set.of(MemberStories.UNION);
        }

        @Override
        public Set<Area> readableAreas(AccountId account, ReadRight right) {
            return Set.of(Area.of(MemberStories.UNION));
        }

        @Override
        public List<HeldRole> rolesOf(AccountId account, Instant at) {
            return List.of();
        }
    }
}
