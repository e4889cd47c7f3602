package org.jianhui.kernel.founding.history;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a historic case: the superior brings an established union in, from its papers. */
public sealed interface HistoryCommand extends Command {

    HistoryId history();

    @Override
    default String aggregateId() {
        return history().value();
    }

    /**
     * Opens the case of a union that has its place in the tree, and neither a committee nor a founding here.
     *
     * @param upperUnion who brings it in, and replies to its committee from then on
     * @param countyUnion the next level, for late and conflicted replies
     * @param name as on its papers
     */
    record OpenHistory(HistoryId history, UnionId union, UnionId upperUnion, UnionId countyUnion, String name)
            implements HistoryCommand {}

    /** Records one paper. What it breaks is a finding, no refusal. */
    record RecordHistoryPaper(HistoryId history, HistoryPaper paper) implements HistoryCommand {}

    /**
     * Corrects a recorded paper: a wrong number or date was entered.
     *
     * @param reason in plain words, without names
     */
    record CorrectHistoryPaper(HistoryId history, HistoryPaper paper, String reason) implements HistoryCommand {}

    /**
     * Records the committee's term and who holds its offices; recorded again, the new list replaces the former.
     *
     * @param officers as many as are known
     * @param reason why it is recorded again, without names; null the first time
     */
    record RecordHistoryOfficers(
            HistoryId history,
            HistoryTerm term,
            List<HistoryOfficer> officers,
            @Nullable String reason) implements HistoryCommand {
        public RecordHistoryOfficers {
            officers = List.copyOf(officers);
        }
    }

    /** The papers are in: the union stands established, and its committee's term runs. */
    record BringUnionIn(HistoryId history) implements HistoryCommand {}

    /**
     * Gives the case up before the union stands: it was opened for the wrong union, say.
     *
     * @param reason in plain words, without names
     */
    record GiveHistoryUp(HistoryId history, String reason) implements HistoryCommand {}
}
