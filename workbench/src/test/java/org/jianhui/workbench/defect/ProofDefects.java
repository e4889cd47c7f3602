package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import java.util.List;

/** Planted where checkpoints are made. */
final class ProofDefects {

    private static final String PROOF = "command.proof.";

    private ProofDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "signed-beyond-the-horizon",
                        "LogRows.SETTLED",
                        "events are signed for that others can still come before",
                        Chapter.LATE,
                        Checker.WITNESS,
                        Graft.sql(" OR tx_id < pg_snapshot_xmin(pg_current_snapshot()))", " OR true)")),
                inCode(
                        "root-of-fewer",
                        "MerkleTree.root",
                        "the root is that of one event less",
                        Chapter.JOINING,
                        Checker.WITNESS,
                        Graft.of("proof.MerkleTree", "root", 1, call -> {
                            long size = call.argument(0);
                            return call.with(0, size - 1);
                        })),
                inCode(
                        "leaves-exchanged",
                        "LogRows.leavesAfter",
                        "the tree is made in another order than the log",
                        Chapter.JOINING,
                        Checker.AUDIT,
                        Graft.of(PROOF + "LogRows", "leavesAfter", 2, call -> {
                            List<Object> leaves = new java.util.ArrayList<>(Rows.list(call.proceed()));
                            int last = leaves.size() - 1;
                            if (last > 1) {
                                java.util.Collections.swap(leaves, last - 1, last - 2);
                            }
                            return leaves;
                        })),
                inCode(
                        "fork-signed",
                        "CheckpointKeeper.goesOn",
                        "a log that does not go on from the last checkpoint is signed",
                        Chapter.FORK,
                        Checker.WITNESS,
                        Graft.of(PROOF + "CheckpointKeeper", "goesOn", 1, call -> true)),
                inCode(
                        "checkpoint-kept-inside",
                        "CheckpointFolder.put",
                        "checkpoints do not leave the database",
                        Chapter.JOINING,
                        Checker.WITNESS,
                        Graft.skip(PROOF + "CheckpointFolder", "put", 1)));
    }
}
