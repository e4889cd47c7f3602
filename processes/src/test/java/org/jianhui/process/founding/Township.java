package org.jianhui.process.founding;

import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.process.election.ElectionProcessConfiguration;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.testing.NoCommittees;
import org.jianhui.testing.NoRolls;

/** A node with the founding's and the election's decisions, and what other capabilities' events would have recorded there. */
final class Township implements AutoCloseable {

    final ProcedureNode node = ProcedureNode.of(
            ElectionConfiguration.class,
            NoRolls.class,
            NoCommittees.class,
            FoundingConfiguration.class,
            ReplyConfiguration.class,
            ElectionProcessConfiguration.class,
            FoundingProcessConfiguration.class);

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

    /** As the superior's reply would have recorded it. */
    void voids(ElectionId election) {
        node.records("UPDATE register.election_case SET ended_on = '2022-07-10' WHERE election = ?", election.value());
    }

    /** As the events of membership would have recorded it. */
    void leads(UnionId union) {
        String leader = "person-" + union.value();
        node.records("INSERT INTO register.founding_elector VALUES (?, ?, true)", union.value(), leader);
        node.records(
                "INSERT INTO register.founding_group VALUES (?, ?, ?)",
                "group-" + union.value(),
                union.value(),
                leader);
    }

    @Override
    public void close() {
        node.close();
    }
}
