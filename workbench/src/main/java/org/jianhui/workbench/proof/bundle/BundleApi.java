package org.jianhui.workbench.proof.bundle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.proof.LogProofs;
import org.jianhui.query.proof.MadeBundle;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.inspection.CaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proof bundles over REST, and the proof that one checkpoint is the beginning of another. */
@RestController
@RequestMapping("/api/proof")
@Tag(name = "proof")
class BundleApi {

    static final String ZIP = "application/zip";

    private final BundleDesk desk;
    private final LogProofs proofs;

    BundleApi(BundleDesk desk, LogProofs proofs) {
        this.desk = desk;
        this.proofs = proofs;
    }

    /**
     * @param caseId of an election, founding, term, membership, meeting or historic case
     * @param names whether all names are to be open
     * @param persons of whom everything is to be open that the case's pages show
     * @param papers whether issued papers are to be in it
     * @param attachments whether attachments are to be in it
     * @param checkpoints sizes of checkpoints the caller holds, to be tied to
     * @param reason without names
     */
    record NewBundle(
            @NotBlank @Size(max = 80) String caseId,
            @Nullable Boolean names,

            @Size(max = 2_000) @Schema(type = "array", example = "[\"person-…\"]") @Nullable
            List<@NotNull PersonId> persons,

            @Nullable Boolean papers,
            @Nullable Boolean attachments,
            @Size(max = 10) @Nullable List<@NotNull Long> checkpoints,
            @NotBlank @Size(max = 500) String reason) {

        Asked asked() {
            return new Asked(
                    CaseKind.of(caseId).id(),
                    Boolean.TRUE.equals(names),
                    persons == null ? Set.of() : persons.stream().collect(Collectors.toSet()),
                    Boolean.TRUE.equals(papers),
                    Boolean.TRUE.equals(attachments),
                    checkpoints == null ? List.of() : checkpoints,
                    reason.strip());
        }
    }

    /** Newest first. */
    record Before(List<MadeBundle> bundles) {}

    /** @param hashes base64, RFC 9162 */
    record Consistency(long from, long to, List<String> hashes) {}

    @PostMapping("/bundles")
    @Operation(
            summary =
                    "The whole case in one file that anybody can check without this server; nothing sealed is opened that"
                            + " is not asked for. That it is handed out is recorded first")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = ZIP, schema = @Schema(format = "binary")))
    ResponseEntity<byte[]> make(@Valid @RequestBody NewBundle typed, Caller caller) {
        Asked asked = typed.asked();
        return FileAnswer.of(asked.caseId() + "-proof.zip", ZIP, desk.handOut(asked, caller));
    }

    @GetMapping("/bundles")
    @Operation(summary = "The bundles that were made of a case, by whom, for what and with what opened; for inspectors")
    Before before(@RequestParam String caseId, Caller caller) {
        return new Before(desk.before(CaseKind.of(caseId).id(), caller));
    }

    @GetMapping("/consistency")
    @Operation(summary = "What proves that a checkpoint somebody holds is the beginning of a newer one")
    Consistency consistency(@RequestParam long from, @RequestParam long to, Caller caller) {
        return new Consistency(from, to, proofs.consistency(from, to));
    }
}
