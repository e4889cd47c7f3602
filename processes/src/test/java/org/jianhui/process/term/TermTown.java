package org.jianhui.process.term;

import org.jianhui.command.term.TermConfiguration;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.testing.NoRolls;

/** A node with the terms' decisions. */
final class TermTown {

    private TermTown() {}

    static ProcedureNode node() {
        return ProcedureNode.of(
                NoRolls.class, TermConfiguration.class, ReplyConfiguration.class, TermProcessConfiguration.class);
    }
}
