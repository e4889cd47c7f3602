package org.jianhui.query.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jianhui.query.projection.ViewJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Folds the events of a union's members and groups to its roll of a day; names are read where they can be erased. */
final class RollAnswers implements Answering {

    private final JdbcClient sql;
    private final CaseHistory history;

    RollAnswers(JdbcClient sql, CaseHistory history) {
        this.sql = sql;
        this.history = history;
    }

    @QueryHandler
    FindMemberRoll.Roll answer(FindMemberRoll query) {
        RollFold fold = new RollFold(query.on());
        for (Recorded<?> each : history.of(streams(query.union()), query.asOf())) {
            if (each.event() instanceof MembershipEvent event) {
                fold.evolve(event);
            } else if (each.event() instanceof UnionGroupEvent event) {
                fold.evolve(event);
            }
        }
        Map<PersonId, Envelope> names = new HashMap<>();
        Map<PersonId, Envelope> numbers = new HashMap<>();
        sql.sql("SELECT p.person, p.name, p.id_number FROM views.member_person p"
                        + " WHERE EXISTS (SELECT 1 FROM views.member m WHERE m.person = p.person AND m.union_id = ?)")
                .param(query.union().value())
                .query(row -> {
                    PersonId person = new PersonId(row.getString(1));
                    names.put(person, ViewJson.read(row.getString(2), Envelope.class));
                    numbers.put(person, ViewJson.read(row.getString(3), Envelope.class));
                });
        return fold.roll(names, numbers);
    }

    private List<String> streams(UnionId union) {
        return Stream.concat(
                        ids("SELECT membership FROM views.member WHERE union_id = ?", union).stream(),
                        ids("SELECT group_id FROM views.union_group WHERE union_id = ?", union).stream())
                .toList();
    }

    private List<String> ids(String statement, UnionId union) {
        return sql.sql(statement).param(union.value()).query(String.class).list();
    }
}
