package org.jianhui.command.term;

import java.util.function.Function;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.term.TermCommand;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jspecify.annotations.Nullable;

/** Who may do what in a committee's term: it begins and ends by what was decided elsewhere. */
final class TermRights {

    private TermRights() {}

    static CommandRights table(Function<TermCommand, @Nullable Parties> parties) {
        return CommandRights.of(TermCommand.class, parties)
                .system(BeginTerm.class)
                .system(EndTerm.class)
                .complete();
    }
}
