package org.jianhui.kernel.campaign;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.id.UnionId;

/** What can be asked of a stage of the plan in one union. */
public sealed interface StageCommand extends Command {

    StageClosingId closing();

    @Override
    default String aggregateId() {
        return closing().value();
    }

    /** 结束筹建组建阶段: stage 2 of the plan is over in this union; everyone is in the real-name system (M-10). */
    record CloseFoundingStage(StageClosingId closing, UnionId union) implements StageCommand {}
}
