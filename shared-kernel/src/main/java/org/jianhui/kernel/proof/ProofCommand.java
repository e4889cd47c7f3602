package org.jianhui.kernel.proof;

import org.jianhui.kernel.act.Command;

/** What is recorded about the log itself, and about proofs from it. */
public sealed interface ProofCommand extends Command {

    /** The one stream of all audits of an installation. */
    String STREAM = "proof";

    /** Notes what an audit found, be it nothing. */
    record NoteAudit(Audited audited) implements ProofCommand {
        @Override
        public String aggregateId() {
            return STREAM;
        }
    }

    /** Notes how views and procedures stood to the log, be they equal. */
    record NoteComparison(Compared compared) implements ProofCommand {
        @Override
        public String aggregateId() {
            return STREAM;
        }
    }

    /** Notes a proof bundle before it is handed out. */
    record NoteBundle(Bundle bundle) implements ProofCommand {
        @Override
        public String aggregateId() {
            return bundlesOf(bundle.caseId());
        }
    }

    /** The stream of the bundles made of a case; no part of the case. */
    static String bundlesOf(String caseId) {
        return "bundles-" + caseId;
    }
}
