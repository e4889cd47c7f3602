package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.NotOnBothSides;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Offers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Conflict of duties (I-37), by person, whatever the account: who acts or acted for the preparatory group of a union never
 * acts for the superior in its cases, and the other way round. Signing alone would not be enough: a reply can also be
 * recorded from paper.
 */
final class Duties {

    /** Held now or at any time before: a grant that ended before it began was never held. */
    private static final String EVER_IN_GROUP = "SELECT EXISTS (SELECT 1 FROM register.duty d WHERE d.person = :person"
            + " AND d.union_id = :union AND d.duty = 'GROUP') OR EXISTS (SELECT 1 FROM register.role_grant g JOIN"
            + " register.account a ON a.account = g.account WHERE a.person = :person AND g.area = :union"
            + " AND g.role IN ('PREPARATORY_GROUP', 'UNION_COMMITTEE') AND g.from_day <= :day"
            + " AND (g.until_day IS NULL OR g.until_day >= g.from_day))";

    private final JdbcClient sql;

    Duties(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** @throws Forbidden {@code CONFLICT_OF_DUTIES} if the person has acted for a superior in a case of this union */
    void requireFreeForGroup(PersonId person, UnionId union) {
        lock(person, union);
        if (has(person, union, "REPLY")) {
            throw new Forbidden(new NotOnBothSides(false), "has acted for the superior in a case of this union");
        }
    }

    /** @throws Forbidden {@code CONFLICT_OF_DUTIES} if the person acts or acted for the group of this union */
    void requireFreeForSuperior(PersonId person, UnionId union, LocalDate day) {
        lock(person, union);
        if (everInGroup(person, union, day)) {
            throw new Forbidden(new NotOnBothSides(false), "acts or acted for the preparatory group of this union");
        }
    }

    /** What {@link #requireFreeForGroup} and {@link #requireFreeForSuperior} would refuse on that day, without waiting for anybody. */
    boolean conflicted(PersonId person, UnionId union, Offers.Side side, LocalDate day) {
        return side == Offers.Side.UNION ? has(person, union, "REPLY") : everInGroup(person, union, day);
    }

    void noteForGroup(Act act, PersonId person, UnionId union) {
        note(act, person, union, "GROUP");
    }

    void noteForSuperior(Act act, PersonId person, UnionId union) {
        note(act, person, union, "REPLY");
    }

    /** The signers of a superior, by person. */
    record Signers(int all, int free, List<PersonId> conflicted) {}

    Signers signers(UnionId superior, UnionId union, LocalDate day) {
        List<PersonId> all = sql.sql("SELECT DISTINCT a.person FROM register.role_grant g JOIN register.account a"
                        + " ON a.account = g.account WHERE a.in_force AND g.area = ? AND g.role = 'SUPERIOR_SIGNER'"
                        + " AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day >= ?) ORDER BY a.person")
                .params(superior.value(), day, day)
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
        List<PersonId> conflicted =
                all.stream().filter(person -> everInGroup(person, union, day)).toList();
        return new Signers(all.size(), all.size() - conflicted.size(), conflicted);
    }

    private boolean everInGroup(PersonId person, UnionId union, LocalDate day) {
        return sql.sql(EVER_IN_GROUP)
                .param("person", person.value())
                .param("union", union.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private boolean has(PersonId person, UnionId union, String duty) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM register.duty WHERE person = ? AND union_id = ? AND duty = ?)")
                .params(person.value(), union.value(), duty)
                .query(Boolean.class)
                .single();
    }

    private void note(Act act, PersonId person, UnionId union, String duty) {
        sql.sql("INSERT INTO register.duty (person, union_id, duty, request_id, since) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(
                        person.value(),
                        union.value(),
                        duty,
                        act.requestId().value(),
                        OffsetDateTime.ofInstant(act.receivedAt(), ZoneOffset.UTC))
                .update();
    }

    /** Two accounts of one person acting at once on both sides wait for each other here, until the act's end. */
    private void lock(PersonId person, UnionId union) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 37))::text")
                .param(person.value() + "|" + union.value())
                .query(String.class)
                .single();
    }
}
