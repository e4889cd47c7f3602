package org.jianhui.command.founding.history;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.util.function.Function;
import org.jianhui.kernel.founding.history.HistoryCommand;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.CorrectHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryCommand.GiveHistoryUp;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryOfficers;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** Who brings an established union in: its superior; that it stands is for the superior's signer to say. */
final class HistoryRights {

    private HistoryRights() {}

    static CommandRights table(Function<HistoryCommand, @Nullable Parties> parties) {
        return CommandRights.of(HistoryCommand.class, parties)
                .forSuperior(OpenHistory.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forSuperior(RecordHistoryPaper.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forSuperior(CorrectHistoryPaper.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .forSuperior(RecordHistoryOfficers.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .signsReply(BringUnionIn.class, SUPERIOR_SIGNER)
                .forSuperior(GiveHistoryUp.class, SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .complete();
    }
}
