package org.jianhui.process.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.membership.MembershipConfiguration;
import org.jianhui.command.membership.realname.RealNameConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.DiscardRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.process.engine.DrawingPaths;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.testing.NoCommittees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch waits for another person's release, and then until each of its members has an answer, or until it is given up. */
@Covers(value = "M-10", partly = true)
class RealNameProcedureTest {

    private static final UnionId UNION = new UnionId("union-base");

    @TempDir
    static Path keys;

    private final PersonId opener = PersonId.random();
    private final PersonId other = PersonId.random();
    private final List<MembershipId> members =
            Stream.generate(MembershipId::random).limit(2).toList();
    private ProcedureNode node;

    @BeforeEach
    void open() {
        node = ProcedureNode.sealing(
                keys,
                PrivacyConfiguration.class,
                MembershipConfiguration.class,
                ElectionConfiguration.class,
                NoCommittees.class,
                FoundingConfiguration.class,
                RealNameConfiguration.class,
                RealNameProcessConfiguration.class);
        node.on(LocalDate.of(2022, 7, 20));
        members.forEach(each -> node.records(
                "INSERT INTO register.membership (membership, union_id, person, village, standing, open, admitted_on)"
                        + " VALUES (?, ?, ?, 'village-one', 'MEMBER', true, '2022-07-01')",
                each.value(),
                UNION.value(),
                PersonId.random().value()));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        RealNameBatchId wrong = opened();
        node.does(other, new DiscardRealNameBatch(wrong, DiscardGround.WRONG_LIST));
        assertThat(node.isOver(wrong)).isTrue();
        RealNameBatchId lost = released();
        node.does(other, new DiscardRealNameBatch(lost, DiscardGround.NEVER_UPLOADED));
        assertThat(node.isOver(lost)).isTrue();
        RealNameBatchId whole = released();
        answered(whole, members.get(0));
        assertThat(node.tasks(whole)).as("one is left").containsExactly("record_answers");
        answered(whole, members.get(1));
        assertThat(node.isOver(whole)).isTrue();
        assertThat(node.visited(whole))
                .containsExactly("batch_opened", "end_answered", "record_answers", "release_batch");
        assertThat(node.visited(wrong)).contains("end_unreleased").doesNotContain("record_answers");
        assertThat(node.visited(lost)).contains("end_unanswered").doesNotContain("end_answered");
        node.agrees();
        assertThat(DrawingPaths.of("real-name-entry.bpmn").notWalkedBy(node.steps()))
                .isEmpty();
    }

    private RealNameBatchId opened() {
        RealNameBatchId batch = RealNameBatchId.random();
        node.does(opener, new OpenRealNameBatch(batch, UNION, members));
        assertThat(node.tasks(batch)).containsExactly("release_batch");
        return batch;
    }

    private RealNameBatchId released() {
        RealNameBatchId batch = opened();
        node.does(other, new ReleaseRealNameBatch(batch));
        assertThat(node.tasks(batch)).containsExactly("record_answers");
        return batch;
    }

    private void answered(RealNameBatchId batch, MembershipId member) {
        node.does(
                opener,
                new RecordRealNameAnswers(batch, List.of(new RealNameAnswer(member, RealNameOutcome.ENTERED, null))));
    }
}
