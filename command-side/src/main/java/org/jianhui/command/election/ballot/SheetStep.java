package org.jianhui.command.election.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.ballot.rule.SheetAttachedOnce;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.CountSheetAttached;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/**
 * The signed count sheet is kept with its round. Not before both counts agreed, or it would show one teller's figures; but after
 * the closing too, when papers are filed, and for a round that counts no more, which stays as it was counted.
 */
final class SheetStep {

    private final Box box;

    SheetStep(Box box) {
        this.box = box;
    }

    @CommandHandler
    void decide(AttachCountSheet command, BallotLaw law) {
        Rule.verify(box.due("count-sheet", box.isCounted()));
        Basis basis = Judgement.by(
                box.edition(),
                law.proofs().rule(List.of(command.sheet())),
                new SheetAttachedOnce(box.sheets().contains(command.sheet())));
        BallotOpened paper = box.opened();
        apply(new CountSheetAttached(
                command.ballot(), paper.assembly(), paper.body(), paper.round(), command.sheet(), basis));
    }
}
