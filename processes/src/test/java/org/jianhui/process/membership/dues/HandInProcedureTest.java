package org.jianhui.process.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.membership.MembershipConfiguration;
import org.jianhui.command.membership.dues.DuesConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.HandInCommand;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.WithdrawHandIn;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.process.engine.DrawingPaths;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.testing.NoCommittees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hand-in waits in the union's task list until it is counted, or until it is taken back. */
@Covers(value = "$-10", partly = true)
class HandInProcedureTest {

    private static final UnionId UNION = new UnionId("union-base");

    @TempDir
    static Path keys;

    private final PersonId holder = PersonId.random();
    private final PersonId union = PersonId.random();
    private final ReceiptId receipt = ReceiptId.random();
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
                DuesConfiguration.class,
                HandInProcessConfiguration.class);
        node.on(LocalDate.of(2022, 6, 20));
        node.records(
                "INSERT INTO register.dues_receipt VALUES (?, ?, 'village-one', 'person-one', 2022, 1, true)",
                receipt.value(),
                UNION.value());
        node.records(
                "INSERT INTO register.dues_cash VALUES (?, ?, 3000, '2022-06-20', NULL, false)",
                receipt.value(),
                holder.value());
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void every_flow_is_taken_and_every_end_reached() {
        HandInId withdrawn = handedIn();
        does(holder, new WithdrawHandIn(withdrawn));
        assertThat(node.isOver(withdrawn)).isTrue();
        HandInId returned = handedIn();
        does(union, new ReturnHandIn(returned, new Money(2000), reason()));
        assertThat(node.isOver(returned)).isTrue();
        HandInId accepted = handedIn();
        does(union, new AcceptHandIn(accepted, new Money(3000)));
        assertThat(node.isOver(accepted)).isTrue();
        assertThat(node.visited(accepted)).containsExactly("ask_count", "count_cash", "end_accepted", "hand_in_cash");
        assertThat(node.visited(returned)).contains("end_returned").doesNotContain("end_accepted");
        assertThat(node.visited(withdrawn)).contains("end_withdrawn").doesNotContain("ask_count");
        node.agrees();
        assertThat(DrawingPaths.of("dues-hand-in.bpmn").notWalkedBy(node.steps()))
                .isEmpty();
    }

    private HandInId handedIn() {
        HandInId handIn = HandInId.random();
        does(holder, new HandInCash(handIn, UNION, List.of(receipt)));
        assertThat(node.tasks(handIn)).containsExactly("count_cash");
        return handIn;
    }

    private void does(PersonId person, HandInCommand command) {
        node.does(person, command);
    }

    private Envelope reason() {
        return node.bean(PersonalData.class).seal(holder, PersonalField.STATEMENT, RequestId.random(), "少十元");
    }
}
