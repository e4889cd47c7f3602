package org.jianhui.workbench.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.query.proof.AuditResult;
import org.jianhui.query.proof.ComparisonResult;
import org.jianhui.query.proof.FindLogProof;
import org.jianhui.query.proof.SignedCheckpoint;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What proves the log, over REST. */
@RestController
@RequestMapping("/api/proof")
@Tag(name = "proof")
class ProofApi {

    private final ProofDesk desk;

    ProofApi(ProofDesk desk) {
        this.desk = desk;
    }

    /**
     * @param key by which the checkpoints are checked, as C2SP signed-note publishes keys
     * @param comparisons how views and procedures stood to the log; of which row only for who may know
     * @param underWay whether this node is auditing now
     * @param forked whether the log does not go on from the last checkpoint outside, so that nothing is signed
     * @param overdue whether the last audit failed on this node, or is older than 26 hours
     */
    record Proof(
            String key,
            List<SignedCheckpoint> checkpoints,
            List<AuditResult> audits,
            List<ComparisonResult> comparisons,
            boolean underWay,
            boolean forked,
            boolean overdue) {}

    @GetMapping
    @Operation(
            summary = "The newest signed checkpoints of the log, the key that checks them, and what the audits found")
    Proof proof(Caller caller) {
        FindLogProof.LogProof found = desk.proof(caller);
        return new Proof(
                desk.key(),
                found.checkpoints(),
                found.audits(),
                found.comparisons(),
                desk.underWay(),
                desk.forked(),
                desk.overdue(found));
    }

    @GetMapping("/checkpoints/{size}")
    @Operation(summary = "The signed checkpoint over the first so many events")
    SignedCheckpoint checkpoint(@PathVariable long size, Caller caller) {
        return desk.checkpoint(size, caller);
    }

    @PostMapping("/audits")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "Has the log recomputed and compared with its checkpoints, and views and procedures with the log; the result is among the audits"
                            + " and comparisons")
    Outcome audit(Caller caller) {
        return desk.order(caller);
    }
}
