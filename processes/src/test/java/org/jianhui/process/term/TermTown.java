package org.jianhui.process.term;

import org.jianhui.command.term.TermConfiguration;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.process.reply.ReplyConfiguration;

/** A node with the terms' decisions. */
final class TermTown {

    private TermTown() {}

    static ProcedureNode node() {
        return ProcedureNode.of(TermConfiguration.class, ReplyConfiguration.class, TermProcessConfiguration.class);
    }
}
