package org.jianhui.workbench.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.proof.cosigner.CosignerCommand;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.CosignCheckpoint;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.RegisterCosigner;
import org.jianhui.query.proof.Cosigner;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The superior unions' countersignatures over REST. */
@RestController
@RequestMapping("/api/proof")
@Tag(name = "proof")
class CosignerApi {

    private final CosignerDesk desk;

    CosignerApi(CosignerDesk desk) {
        this.desk = desk;
    }

    /** Every key ever registered, the newest first. */
    record Keys(List<Cosigner> items) {}

    record Registration(
            @NotNull @Schema(type = "string") UnionId union,
            @NotBlank @Size(max = 300) String key,
            @Size(max = 500) @Nullable String reason,
            @Valid @Nullable ActDetails act) {}

    record Cosignature(
            @NotNull @Schema(type = "string") UnionId union,
            @NotBlank @Size(max = 4_000) String signature,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/cosigners")
    @Operation(summary = "Which unions countersign the log's checkpoints, by which keys, and how far each has come")
    Keys keys(Caller caller) {
        return new Keys(desk.keys(caller));
    }

    @PostMapping("/cosigners")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registers the key by which a superior union's countersignatures are checked from now on")
    Outcome register(@Valid @RequestBody Registration typed, Caller caller) {
        return caller.perform(typed.act(), sender -> {
            sender.send(new RegisterCosigner(typed.union(), typed.key(), typed.reason()));
            return CosignerCommand.STREAM;
        });
    }

    @PostMapping("/checkpoints/{size}/cosignatures")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a superior union's countersignature under the checkpoint over so many events")
    Outcome cosign(@PathVariable long size, @Valid @RequestBody Cosignature typed, Caller caller) {
        return caller.perform(typed.act(), sender -> {
            sender.send(new CosignCheckpoint(typed.union(), size, CosignerDesk.signature(typed.signature())));
            return CosignerCommand.STREAM;
        });
    }
}
