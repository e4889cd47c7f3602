package org.jianhui.command.election.ballot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jianhui.command.election.assembly.AssemblyConfiguration;
import org.jianhui.command.organisation.StaffedTree;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node with the real store, registers and rights, a township, its union, and an election whose meeting is cleared. */
final class MeetingNode implements AutoCloseable {

    static final LocalDate FOUNDED = LocalDate.parse("2022-01-01");
    static final UnionId COUNTY = new UnionId("union-county");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId UNION = new UnionId("union-base");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final AttachmentId MINUTES = new AttachmentId("attachment-1");

    final SettableClock clock = new SettableClock();
    private final StaffedTree tree;

    MeetingNode(Path keys) {
        tree = new StaffedTree(
                keys,
                clock,
                List.of(COUNTY, TOWNSHIP, UNION),
                FOUNDED,
                AssemblyConfiguration.class,
                BallotConfiguration.class);
        tree.proof(MINUTES, UNION);
        insert(
                "meeting_election",
                ELECTION.value(),
                UNION.value(),
                TOWNSHIP.value(),
                "rulebook-2022-06-06",
                day(),
                true,
                false);
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    void member(PersonId person) {
        insert("meeting_member", UNION.value(), person.value(), true, null);
    }

    void candidate(PersonId person, Body body) {
        insert("meeting_candidacy", ELECTION.value(), person.value(), body.name(), false);
    }

    /** As an objection that was upheld would have recorded it. */
    void out(PersonId person, Body body) {
        sql().sql("UPDATE register.meeting_candidacy SET is_out = true WHERE election = ? AND person = ? AND body = ?")
                .params(ELECTION.value(), person.value(), body.name())
                .update();
    }

    private void insert(String table, @Nullable Object... values) {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        sql().sql("INSERT INTO register." + table + " VALUES (" + marks + ")")
                .params(Arrays.asList(values))
                .update();
    }

    JdbcClient sql() {
        return tree.sql();
    }

    /** What the command is refused with, or "accepted". */
    String refusal(Account account, Command command) {
        return tree.answer(Actor.of(account.id(), account.person()), command);
    }

    void by(Account account, Command command) {
        by(Actor.of(account.id(), account.person()), command);
    }

    void by(Actor actor, Command command) {
        tree.by(actor, command);
    }

    /** Somebody with an account and a role. */
    record Account(AccountId id, PersonId person) {}

    Account account(Role role, UnionId at) {
        return account(tree.person(), role, at);
    }

    Account account(PersonId person, Role role, UnionId at) {
        return new Account(tree.account(person, role, at), person);
    }

    @Override
    public void close() {
        tree.close();
    }
}
