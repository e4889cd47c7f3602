package org.jianhui.kernel.proof;

import org.jianhui.kernel.act.Command;

/** What is recorded about the log itself. */
public sealed interface ProofCommand extends Command {

    /** The one stream of all audits of an installation. */
    String STREAM = "proof";

    @Override
    default String aggregateId() {
        return STREAM;
    }

    /** Notes what an audit found, be it nothing. */
    record NoteAudit(Audited audited) implements ProofCommand {}
}
