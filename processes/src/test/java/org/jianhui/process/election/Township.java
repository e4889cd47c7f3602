package org.jianhui.process.election;

import java.util.stream.Stream;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.election.assembly.AssemblyConfiguration;
import org.jianhui.command.election.assembly.HeldMeetingConfiguration;
import org.jianhui.command.election.ballot.BallotConfiguration;
import org.jianhui.command.term.TermConfiguration;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.testing.NoRolls;
import org.jspecify.annotations.Nullable;

/** A node with the election's decisions, and what other capabilities' events would have recorded there. */
final class Township implements AutoCloseable {

    final ProcedureNode node;

    /** @param more capabilities beside the election's */
    Township(Class<?>... more) {
        node = ProcedureNode.of(Stream.concat(
                        Stream.of(
                                ElectionConfiguration.class,
                                NoRolls.class,
                                AssemblyConfiguration.class,
                                BallotConfiguration.class,
                                HeldMeetingConfiguration.class,
                                TermConfiguration.class,
                                ReplyConfiguration.class,
                                ElectionProcessConfiguration.class),
                        Stream.of(more))
                .toArray(Class<?>[]::new));
    }

    /** As the events of admission and placement would have recorded it. */
    void admits(PersonId person, UnionId union, @Nullable UnionGroupId group) {
        node.records(
                "INSERT INTO register.meeting_member VALUES (?, ?, true, ?)",
                union.value(),
                person.value(),
                group == null ? null : group.value());
    }

    /** As the beginning and the end of a term would have recorded it. */
    void hadCommittee(UnionId union, UnionId superior) {
        node.records(
                "INSERT INTO register.committee_term (term, union_id, upper_union, replies_union, running)"
                        + " VALUES (?, ?, ?, ?, false)",
                TermId.of(ElectionId.random()).value(),
                union.value(),
                superior.value(),
                superior.value());
    }

    /** As the organisation's events would have placed it. */
    void places(UnionId union, UnionId parent) {
        node.records(
                "INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?)", union.value(), parent.value());
    }

    /** As the organisation's event of the move would have recorded it. */
    void movesReplies(UnionId union, UnionId superior, UnionId to) {
        node.records(
                "INSERT INTO register.reply_moved VALUES (?, ?, ?, '{}', '签批人均须回避')",
                union.value(),
                superior.value(),
                to.value());
    }

    /** As the event of a handed-in file would have recorded it. */
    void handsIn(AttachmentId file, UnionId union) {
        node.records("INSERT INTO register.election_proof VALUES (?, ?)", file.value(), union.value());
    }

    @Override
    public void close() {
        node.close();
    }
}
